// A server in a process of its own, so that its CPU time and memory are its own too. Started by server-process.ts.
import { serve } from '@hono/node-server'
import { serveSandbox } from '@tillkit/sandbox/node'
import { Hono } from 'hono'

const [kind, data = ':memory:'] = process.argv.slice(2)

/** What a route costs before it does anything: the same server, the same framework. */
function serveBare(): Promise<string> {
  const app = new Hono()
  app.get('/', (c) => c.json({ ok: true }))
  app.post('/', async (c) => c.json(await c.req.json()))
  return new Promise((resolve) => {
    serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => resolve(`http://127.0.0.1:${port}`))
  })
}

const url = kind === 'bare' ? await serveBare() : (await serveSandbox({ port: 0, data })).url
process.on('message', () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss }))
process.on('disconnect', () => process.exit())
process.send?.({ url })
