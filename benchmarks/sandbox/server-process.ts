import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'

const listening = z.tuple([z.object({ url: z.string() })], z.unknown())
const usage = z.tuple(
  [z.object({ cpu: z.object({ user: z.number(), system: z.number() }), rss: z.number() })],
  z.unknown(),
)

/** A server that is measured. */
export interface ServerProcess {
  readonly url: string
  /** Milliseconds from the start of the process until it listened. */
  readonly startedIn: number
  /** CPU seconds so far, and megabytes of memory. */
  usage(): Promise<{ cpuSeconds: number; megabytes: number }>
  stop(): Promise<void>
}

/** Starts one: the sandbox on a folder, or a bare Hono route. */
export async function startServer(kind: 'bare' | 'sandbox', data?: string): Promise<ServerProcess> {
  const started = performance.now()
  const child = fork(
    fileURLToPath(new URL('measured-server.ts', import.meta.url)),
    data === undefined ? [kind] : [kind, data],
    { execArgv: ['--conditions=tillkit-source'] },
  )
  const [{ url }] = listening.parse(await once(child, 'message'))
  return {
    url,
    startedIn: performance.now() - started,
    async usage() {
      child.send('usage')
      const [{ cpu, rss }] = usage.parse(await once(child, 'message'))
      return { cpuSeconds: (cpu.user + cpu.system) / 1e6, megabytes: rss / 1024 / 1024 }
    },
    async stop() {
      const exited = once(child, 'exit')
      child.disconnect()
      await exited
    },
  }
}
