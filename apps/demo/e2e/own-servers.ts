import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'

const root = join(import.meta.dirname, '..', '..', '..')

/** Where a shop of a test's own is, and its sandbox. */
export const ownShopUrl = 'http://127.0.0.1:4174'
export const ownSandboxUrl = 'http://127.0.0.1:4175'

/** A shop and a sandbox that really go away: processes of their own, which keep their data. */
export class OwnServers {
  readonly #data = mkdtempSync(join(tmpdir(), 'tillkit-'))
  readonly #running = new Set<ChildProcess>()

  #sandbox: ChildProcess | undefined

  async startSandbox() {
    const program = ['packages/sandbox/src/cli.ts', '--port', '4175', '--data', this.#data]
    this.#sandbox = await this.#start(`${ownSandboxUrl}/_sandbox`, program, {})
  }

  startShop() {
    return this.#start(ownShopUrl, ['apps/demo/start.ts'], {
      PORT: '4174',
      TILLKIT_LOG: '1',
      SANDBOX_URL: ownSandboxUrl,
      TILLKIT_DATA: ':memory:',
    })
  }

  /** As a machine that loses its power, or with `SIGTERM` as one that is told to stop. */
  async stopSandbox(signal: NodeJS.Signals = 'SIGKILL') {
    if (this.#sandbox) await this.#stop(this.#sandbox, signal)
  }

  async #stop(child: ChildProcess, signal: NodeJS.Signals) {
    this.#running.delete(child)
    const exited = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await exited
  }

  async stopAll() {
    await Promise.all(Array.from(this.#running, (child) => this.#stop(child, 'SIGTERM')))
    rmSync(this.#data, { recursive: true, force: true })
  }

  /** Starts a program of the repository, and waits until its address answers. */
  async #start(url: string, program: string[], env: Record<string, string>): Promise<ChildProcess> {
    const child = spawn(
      process.execPath,
      ['--import', './apps/demo/e2e/canary/record-server.ts', '--conditions=tillkit-source', ...program],
      {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    this.#running.add(child)
    await expect
      .poll(async () => (await fetch(url).catch(() => null))?.status ?? 0, { timeout: 20_000 })
      .toBeGreaterThan(0)
    return child
  }
}
