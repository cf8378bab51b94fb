// Takes the pictures of the documents anew, from the demo shop on a phone: `pnpm pictures`.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { serveSandbox } from '@tillkit/sandbox/node'
import { chromium } from '@playwright/test'
import { startStorefront } from '../apps/demo/start-storefront.ts'
import { browserPath, chromiumArguments } from './browsers.ts'

/** Wide of the ports of the demo and the tests. */
const port = 4330
const folder = join(import.meta.dirname, '..', 'docs', 'pictures')
/** Ama Mensah, whom every sandbox knows. */
const phone = '024 400 0000'

const sandbox = await serveSandbox({ port: 0, data: ':memory:' })
const shop = await startStorefront({
  port,
  sandboxUrl: sandbox.url,
  gatewayKey: randomBytes(32).toString('base64url'),
})
const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: chromiumArguments })

try {
  const page = await browser.newPage({
    baseURL: shop.url,
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  })
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  async function take(name: string) {
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => window.scrollTo(0, 0))
    // Nothing is pointed at.
    await page.mouse.move(0, 0)
    await page.screenshot({
      path: join(folder, `${name}.png`),
      animations: 'disabled',
      // What is for visitors of the demo stands on no shop's page.
      style: '.visitor { display: none }',
    })
  }
  const control = async (path: string, body?: unknown): Promise<unknown> => {
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    const response = await fetch(`${sandbox.url}/_sandbox/${path}`, body === undefined ? {} : init)
    if (!response.ok) throw new Error(`The sandbox answered ${path} with ${response.status}.`)
    return response.json()
  }
  /** A word of the newest message that the sandbox sent, or of the newest request on a phone. */
  const newest = async (path: string, field: string): Promise<string> => {
    const [first] = Object.values(Object(await control(path)))
    return String(Object(first)[field])
  }

  await page.goto('/account')
  await page.getByLabel('Phone number').fill(phone)
  await button('Send code').click()
  await page.getByLabel('6-digit code').waitFor()
  await take('sign-in')
  await page.getByLabel('6-digit code').fill(await newest('outbox', 'code'))
  await page.getByRole('region', { name: 'Saved addresses' }).waitFor()

  await page.goto('/')
  for (const name of ['Volta Roast', 'Wild Honey']) await button(`Add ${name}`).click()
  await page.goto('/checkout')
  await button(/^Place order/).waitFor()
  await take('checkout')
  await button(/^Place order/).click()
  await page.getByRole('heading', { name: 'Approve on your phone' }).waitFor()
  await take('approve')
  await control(`phone/${await newest('phone', 'id')}`, { action: 'approve' })
  await button('I’ve approved it').click()
  await button('Continue').click()
  await page.getByText('The shop has accepted your order.').waitFor()
  await take('tracking')
} finally {
  await browser.close()
  await shop.close()
  await sandbox.close()
}
