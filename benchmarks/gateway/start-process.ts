import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

const listening = v.tupleWithRest([v.object({ url: v.string() })], v.unknown())
const usage = v.tupleWithRest(
  [
    v.object({
      cpu: v.object({ user: v.number(), system: v.number() }),
      memory: v.object({ rss: v.number(), heapUsed: v.number() }),
    }),
  ],
  v.unknown(),
)

/** What a process has used. */
export interface Usage {
  readonly cpuSeconds: number
  /** Megabytes that the process takes. */
  readonly memory: number
  /** Megabytes that its objects take. */
  readonly heap: number
}

/** A server in a process of its own, so that its CPU time and memory are its own too. */
export interface MeasuredProcess {
  readonly url: string
  usage(): Promise<Usage>
  /** The same, after everything that nobody holds any more is collected. */
  held(): Promise<Usage>
  /** Keeps it on one core. Answers whether that is possible here. */
  pin(core: number): boolean
  stop(): Promise<void>
}

const megabytes = (bytes: number) => bytes / 1024 / 1024

/** Starts one of the files beside this one. */
export async function startProcess(file: string, ...words: string[]): Promise<MeasuredProcess> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), words, {
    execArgv: ['--conditions=tillkit-source', '--expose-gc'],
  })
  const [{ url }] = v.parse(listening, await once(child, 'message'))

  async function ask(question: 'usage' | 'held'): Promise<Usage> {
    child.send(question)
    const [{ cpu, memory }] = v.parse(usage, await once(child, 'message'))
    return {
      cpuSeconds: (cpu.user + cpu.system) / 1e6,
      memory: megabytes(memory.rss),
      heap: megabytes(memory.heapUsed),
    }
  }

  return {
    url,
    usage: () => ask('usage'),
    held: () => ask('held'),
    pin: (core) => spawnSync('taskset', ['-acp', String(core), String(child.pid)], { stdio: 'ignore' }).status === 0,
    async stop() {
      const exited = once(child, 'exit')
      child.disconnect()
      await exited
    },
  }
}
