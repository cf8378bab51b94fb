// Runs a server out of a document, for the test that its recipe works.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** A server that a document shows, running. */
export interface RunningExample {
  readonly url: string
  stop(): Promise<void>
}

/** Writes an example where it finds what it imports. Answers the path of the file. */
export function writeExample(root: string, name: string, code: string): string {
  const folder = join(root, 'node_modules/.cache/running-examples')
  const file = join(folder, `${name}.mjs`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, stripTypeScriptTypes(code))
  return file
}

/** Starts an example that listens on `PORT`, and waits until it answers. */
export async function runExample(
  root: string,
  name: string,
  code: string,
  env: NodeJS.ProcessEnv,
): Promise<RunningExample> {
  const file = writeExample(root, name, code)
  const port = await freePort()
  const child = spawn(process.execPath, ['--conditions=tillkit-source', file], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  await answers(url, () => child.exitCode === null).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url, stop }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

async function answers(url: string, isRunning: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && isRunning(); tries += 1) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The example does not answer.')
}
