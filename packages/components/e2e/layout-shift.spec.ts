// Nothing moves by itself (C5). Answers take longer than the half second after a press in which a browser forgives.
import type { Page } from '@playwright/test'
import { expect, test } from './keyboard.ts'

const gate = 0.01

/** Adds up what moved that nobody had just pressed for. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    window.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
          window.shifted += Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return async () => {
    // The observer hears of a frame after it was painted.
    await page.waitForTimeout(300)
    return page.evaluate(() => {
      const { shifted } = window
      window.shifted = 0
      return shifted
    })
  }
}

declare global {
  interface Window {
    shifted: number
  }
}

test.describe.configure({ mode: 'parallel' })

for (const [show, arrived] of [
  ['login', /Sign in/],
  ['addresses', /^Edit: Home/],
  ['wallets', /^Change: /],
  ['preferences', /Messages about my orders/],
  ['profile', /^Change: Name/],
  ['sessions', /^Sign out: /],
  ['address-picker', /^Edit: Home/],
  ['wallet-picker', /^Change: /],
] as const)
  test(`${show}: from the skeleton to the content`, async ({ page, open }) => {
    const shifted = await watchShifts(page)
    await open(`show=${show}&delay=700&otherDevices=2${show === 'login' ? '' : '&signedIn'}`)
    const content = page.getByRole(show === 'preferences' ? 'switch' : show === 'login' ? 'heading' : 'button', {
      name: arrived,
    })
    await content.first().waitFor()
    expect(await shifted()).toBeLessThanOrEqual(gate)
  })

test('signing in: a wrong number, a code on its way, a wrong code', async ({ page, open, keyboard }) => {
  const shifted = await watchShifts(page)
  await open('show=login&delay=700')
  await page.getByLabel('Phone number').fill('12')
  await keyboard.button('Send code').click()
  await expect(page.getByLabel('Phone number')).toHaveAttribute('aria-invalid', 'true')
  expect(await shifted()).toBeLessThanOrEqual(gate)
  await page.getByLabel('Phone number').fill('0244000000')
  await keyboard.button('Send code').click()
  const code = page.getByLabel('6-digit code')
  await code.waitFor()
  await shifted()
  const wrong = (await keyboard.readCode()) === '000000' ? '111111' : '000000'
  await code.fill(wrong)
  await expect(code).toHaveAttribute('aria-invalid', 'true')
  expect(await shifted()).toBeLessThanOrEqual(gate)
})

test('a wallet: the request is sent, and the phone answers', async ({ page, open, keyboard }) => {
  const shifted = await watchShifts(page)
  await open('show=wallets&delay=700&signedIn')
  const verify = keyboard.button(/^Verify: /).first()
  await verify.waitFor()
  await shifted()
  await verify.click()
  await page.locator('.till-verification-state').getByText('Check your phone').waitFor()
  expect.soft(await shifted(), 'the request is sent').toBeLessThanOrEqual(gate)
  await page.evaluate(() => window.shopper.answerPhone('approve'))
  await expect(page.locator('.till-verification[data-state=verified]')).toHaveCount(2, { timeout: 20_000 })
  expect.soft(await shifted(), 'it is verified').toBeLessThanOrEqual(gate)
})

test('a preference: saving, and saved', async ({ page, open }) => {
  const shifted = await watchShifts(page)
  await open('show=preferences&delay=700&signedIn')
  const messages = page.getByRole('switch').first()
  await messages.waitFor()
  await shifted()
  await messages.click()
  await page.getByText('Saved.').waitFor()
  expect(await shifted()).toBeLessThanOrEqual(gate)
})

test('an address: being saved, and not saved', async ({ page, open, keyboard }) => {
  const shifted = await watchShifts(page)
  await open('show=addresses&delay=700&signedIn')
  await keyboard.button('Edit: Home').click()
  await page.getByLabel('City or town').fill('Tema')
  await shifted()
  await keyboard.button('Save changes').click()
  await expect(keyboard.button('Save changes')).toHaveAttribute('aria-busy', 'true')
  await page.waitForTimeout(400)
  expect(await shifted()).toBeLessThanOrEqual(gate)
})
