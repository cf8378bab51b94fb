import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const usage = v.tupleWithRest(
  [v.object({ cpu: v.object({ user: v.number(), system: v.number() }), rss: v.number() })],
  v.unknown(),
)

/** A server in a process of its own, so that its CPU time and its memory are its own too. */
export interface ServerProcess {
  readonly url: string
  /** Milliseconds from the start of the process until it listened. */
  readonly startedIn: number
  /** CPU seconds so far, and megabytes of memory. */
  usage(): Promise<{ cpuSeconds: number; megabytes: number }>
  stop(): Promise<void>
}

/** The sandbox as its command starts it, with its data in this folder. */
export const startSandbox = (data: string) =>
  start('../../packages/sandbox/src/cli.ts', ['--port', '0', '--data', data])

/** A bare Hono route. */
export const startBare = () => start('bare-server.ts', [])

async function start(file: string, options: readonly string[]): Promise<ServerProcess> {
  const started = performance.now()
  const child = fork(path(file), options, {
    execArgv: ['--conditions=tillkit-source', '--import', path('report-usage.ts')],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let url: string | undefined
  for await (const chunk of child.stdout ?? []) {
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0]
    if (url !== undefined) break
  }
  if (url === undefined) throw new Error(`${file} has not started.`)
  return {
    url,
    startedIn: performance.now() - started,
    async usage() {
      child.send('usage')
      const [{ cpu, rss }] = v.parse(usage, await once(child, 'message'))
      return { cpuSeconds: (cpu.user + cpu.system) / 1e6, megabytes: rss / 1024 / 1024 }
    },
    async stop() {
      const exited = once(child, 'exit')
      child.disconnect()
      await exited
    },
  }
}
