// One thing wanted is one effect, whatever keys, networks and reloads make of it.
import type { Page } from '@playwright/test'
import { asGuest, fillBasket } from './basket.ts'
import { Phone } from './phone.ts'
import { expect, test, type Shopper } from './shopper.ts'

const saves = (shopper: Shopper) => shopper.sent.filter((operation) => operation === 'POST /v1/link/addresses')

async function holdsOneAddress(page: Page, shopper: Shopper) {
  await expect(shopper.addresses()).toHaveCount(1)
  await page.reload()
  await expect(shopper.addresses()).toHaveCount(1)
}

test('a button pressed three times keeps the focus and saves once', { tag: '@F25' }, async ({ page, shopper }) => {
  await shopper.signIn()
  await shopper.fillAddress('Studio')
  await shopper.sandbox.fault({ kind: 'delay', milliseconds: 800 }, { method: 'POST', path: '/v1/link/addresses' })
  await shopper.save.focus()
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Space')
  const pressed = page.locator('button:focus')
  await expect(pressed).toHaveAttribute('aria-disabled', 'true')
  expect(await pressed.evaluate((button: HTMLButtonElement) => button.disabled)).toBe(false)
  await holdsOneAddress(page, shopper)
  expect(saves(shopper)).toHaveLength(1)
})

test('Enter held down in a form saves once', { tag: '@F26' }, async ({ page, shopper }) => {
  await shopper.signIn()
  await shopper.fillAddress('Studio')
  await shopper.sandbox.fault({ kind: 'delay', milliseconds: 300 }, { method: 'POST', path: '/v1/link/addresses' })
  await page.getByLabel('City or town').focus()
  // Each but the first is a repeat, as the browser tells it.
  for (let time = 0; time < 20; time += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await holdsOneAddress(page, shopper)
  expect(saves(shopper)).toHaveLength(1)
})

test(
  'saved offline: waits, and is sent once when the network is back',
  { tag: '@F34' },
  async ({ page, context, shopper }) => {
    await shopper.signIn()
    await shopper.fillAddress('Studio')
    await context.setOffline(true)
    await shopper.save.click()
    await page.waitForTimeout(1000)
    expect(saves(shopper)).toHaveLength(0)
    await context.setOffline(false)
    await holdsOneAddress(page, shopper)
    expect(saves(shopper)).toHaveLength(1)
  },
)

test(
  'reloaded while an order is being placed: found again, and placed once',
  { tag: '@F35' },
  async ({ page, context, shopper }) => {
    const phone = new Phone(shopper.sandbox, shopper.phone)
    await fillBasket(page)
    await asGuest(page, shopper.phone)
    const keys: string[] = []
    await context.route('**/api/orders', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      keys.push(route.request().headers()['idempotency-key'] ?? '')
      if (keys.length > 1) return route.continue()
      // It arrived, and the page that asked is gone before the answer.
      await route.fetch()
      return undefined
    })
    await page.getByRole('button', { name: /^Place order/ }).click()
    await expect.poll(() => keys.length).toBe(1)
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Approve on your phone' })).toBeVisible()
    expect(new Set(keys).size).toBe(1)
    await phone.answer('approve')
    await expect(page.getByText('Paid', { exact: true })).toBeVisible({ timeout: 30_000 })
  },
)
