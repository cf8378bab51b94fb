// What a server between page and API costs when it does nothing but pass on: Hono's own proxy, on the same Node server.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'
import { reportUsage } from './report-usage.ts'

const [upstream = ''] = process.argv.slice(2)
const app = new Hono()
app.all('/till/cimplify/*', (context) => {
  const path = context.req.path.slice('/till/cimplify'.length)
  return proxy(upstream + path, { raw: context.req.raw, headers: context.req.header() })
})
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => reportUsage(`http://127.0.0.1:${port}`))
