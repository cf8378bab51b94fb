import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A sandbox in a process of its own. */
export interface CliProcess {
  readonly child: ChildProcess
  /** Where it listens, or `''` if it stopped without listening. */
  readonly url: string
  /** What it has printed. */
  readonly output: () => string
  readonly exited: Promise<unknown[]>
}

/** Runs `tillkit-sandbox` with these options, until it listens or stops. The caller ends it. */
export async function startCli(...options: string[]): Promise<CliProcess> {
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url))
  const child = spawn(process.execPath, ['--conditions=tillkit-source', cli, ...options], { stdio: 'pipe' })
  const exited = once(child, 'exit')
  let output = ''
  const listening = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? []
      if (url !== undefined) resolve(url)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('close', () => resolve(''))
  })
  const url = await listening
  return { child, url, exited, output: () => output }
}
