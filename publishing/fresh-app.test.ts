// The packages as a merchant installs them, in an app of two bundlers, built, served, and used in a browser.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, chromiumArguments } from '../scripts/browsers.ts'
import { openFreshApp, type FreshApp } from './open-fresh-app.ts'

let app: FreshApp
let browser: Browser
beforeAll(async () => {
  app = openFreshApp()
  browser = await chromium.launch({ executablePath: browserPath('chromium'), args: chromiumArguments })
}, 180_000)
afterAll(async () => {
  await browser?.close()
  app?.remove()
})

/** Builds the app, and returns the folder that it was built into. */
const builders = {
  vite() {
    app.run('vite', 'build', '--base', './', '--outDir', 'dist-vite', '--logLevel', 'warn')
    return 'dist-vite'
  },
  webpack() {
    app.run('webpack', 'build')
    const page = readFileSync(join(app.folder, 'index.html'), 'utf8')
    const linked = page.replace('</head>', '<link rel="stylesheet" href="./page.css" /></head>')
    writeFileSync(join(app.folder, 'dist-webpack/index.html'), linked)
    return 'dist-webpack'
  },
}

describe.each(Object.entries(builders))('built by %s', (_bundler, buildApp) => {
  test('signs a shopper in, styled, without an error', async () => {
    const server = await app.serve(buildApp())
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    try {
      await page.goto(server.url)
      await page.getByLabel('Phone number').fill('024 400 0000')
      await page.getByRole('button', { name: 'Send code' }).click()
      const code = page.getByLabel(/-digit code/)
      await code.waitFor()
      await code.fill(await (await page.request.get(`${server.url}/code`)).text())
      await page.getByRole('list').getByText('Home').first().waitFor()

      await page.goto(`${server.url}/#fr`)
      await page.reload()
      await page.getByText('Adresses enregistrées').waitFor()
      const button = page.getByRole('button').first()
      expect(await button.evaluate((element) => getComputedStyle(element).minBlockSize)).not.toBe('auto')
      expect(await page.evaluate('openSandbox()')).toBe(200)
      expect(errors).toEqual([])
    } finally {
      await page.close()
      await server.stop()
    }
  })
})

test('its types hold, the declarations of the packages included', () => {
  expect(app.run('tsc', '-p', '.')).toBe('')
})

test('the sandbox’s command runs where it is installed', () => {
  expect(app.run('tillkit-sandbox', '--help')).toMatch(/^tillkit-sandbox: /)
})
