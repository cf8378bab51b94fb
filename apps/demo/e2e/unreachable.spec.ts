// The sandbox really goes away here, so this shop and its sandbox are processes of their own.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, sandboxAt, Shopper, test } from './shopper.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const shopUrl = 'http://127.0.0.1:4174'
const sandboxUrl = 'http://127.0.0.1:4175'

const running = new Set<ChildProcess>()

/** Starts a program of the repository, and waits until its address answers. */
async function start(url: string, program: string[], env: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--conditions=tillkit-source', ...program], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  running.add(child)
  await expect
    .poll(async () => (await fetch(url).catch(() => null))?.status ?? 0, { timeout: 20_000 })
    .toBeGreaterThan(0)
  return child
}

async function stop(child: ChildProcess) {
  running.delete(child)
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await exited
}

test.use({ baseURL: shopUrl })

test('while the API is away it says so and keeps what was typed; when it is back, everything goes on', async ({
  page,
}) => {
  const data = mkdtempSync(join(tmpdir(), 'tillkit-'))
  const startSandbox = () =>
    start(`${sandboxUrl}/_sandbox`, ['packages/sandbox/src/cli.ts', '--port', '4175', '--data', data], {})
  try {
    const sandbox = await startSandbox()
    await start(shopUrl, ['apps/demo/start.ts'], { PORT: '4174', SANDBOX_URL: sandboxUrl, TILLKIT_DATA: ':memory:' })
    const shopper = new Shopper(page, sandboxAt(sandboxUrl))
    await shopper.signIn()
    await shopper.fillAddress('Studio')

    await stop(sandbox)
    await shopper.save.click()
    await expect(
      page.getByRole('main').getByText('We can’t reach the shop right now', { exact: false }).first(),
    ).toBeVisible()
    await expect(page.getByLabel('Name of this address')).toHaveValue('Studio')

    const again = await startSandbox()
    await shopper.save.click()
    await expect(shopper.addresses()).toHaveCount(1)

    await stop(again)
    await page.reload()
    await expect(
      page.getByRole('main').getByText('We can’t reach the shop right now', { exact: false }).first(),
    ).toBeVisible()
    await startSandbox()
    await page.getByRole('main').getByRole('button', { name: 'Try again' }).first().click()
    await expect(shopper.addresses()).toHaveCount(1)
  } finally {
    await Promise.all(Array.from(running, stop))
    rmSync(data, { recursive: true, force: true })
  }
})
