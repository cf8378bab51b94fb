// Faults around signing in that only a real browser has: its input events, its tabs.
import type { Page } from '@playwright/test'
import { expect, Shopper, test } from './shopper.ts'

/** Answers every code with "wrong", so that what a field made of a text stays to be looked at. */
async function refuseCodes(page: Page) {
  const sent: unknown[] = []
  await page.route('**/verify-otp', async (route) => {
    sent.push(route.request().postDataJSON())
    await route.fulfill({ status: 400, json: { success: false, error: { code: 'INVALID_OTP', message: 'No' } } })
  })
  return sent
}

const refusal = (page: Page) => page.getByText('That code isn’t right', { exact: false }).first()

test('autofill and Enter together are one request', { tag: '@F5' }, async ({ page, shopper }) => {
  await shopper.askForCode()
  await shopper.sandbox.fault(
    { kind: 'delay', milliseconds: 500 },
    { method: 'POST', path: '/v1/link/auth/verify-otp' },
  )
  await page.keyboard.insertText(await shopper.sandbox.readCode(shopper.phone))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What’s your name?' })).toBeVisible()
  expect(shopper.sent.filter((operation) => operation.endsWith('/verify-otp'))).toHaveLength(1)
})

test('a browser that keeps no cookies is told what to do', { tag: '@F22' }, async ({ page, shopper }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'cookie', { value: '', writable: true })
  })
  await shopper.askForCode()
  await shopper.enterCode(page)
  await expect(page.getByText('Your browser blocks this shop’s cookies', { exact: false }).first()).toBeVisible()
  await expect(shopper.codeField).toBeFocused()
  await expect(page.getByRole('button', { name: 'Send a new code' })).toHaveAttribute('data-variant', 'primary')
})

test('a code is read out of whatever is pasted', { tag: '@F6' }, async ({ page, shopper }) => {
  const sent = await refuseCodes(page)
  await shopper.askForCode()
  // Each another code: one that was wrong is not sent again.
  for (const [text, code] of [
    ['123 451', '123451'],
    ['123-452', '123452'],
    ['Your code is 123453', '123453'],
    ['١٢٣٤٥٤', '123454'],
    ['１２３４５５', '123455'],
    ['123456\n', '123456'],
  ] as const) {
    await shopper.codeField.fill('')
    sent.length = 0
    // A paste as the browser makes it, and not its value set.
    await shopper.codeField.evaluate((field, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      if (field.dispatchEvent(paste)) document.execCommand('insertText', false, text)
    }, text)
    await expect(shopper.codeField, text).toHaveValue(code)
    await expect.poll(() => sent, text).toMatchObject([{ otp_code: code }])
    await expect(refusal(page)).toBeVisible()
  }
})

test('six digits in one input event are all taken', { tag: '@F7' }, async ({ page, shopper }) => {
  await shopper.askForCode()
  const code = await shopper.sandbox.readCode(shopper.phone)
  await shopper.codeField.evaluate((field) =>
    field.addEventListener('input', (event) => {
      if (event instanceof InputEvent) document.title += ` typed:${event.data}`
    }),
  )
  await page.keyboard.insertText(code)
  expect((await page.title()).split(' typed:').slice(1)).toEqual([code])
  await expect(page.getByRole('heading', { name: 'What’s your name?' })).toBeVisible()
})

test(
  'somebody else signs in: the first one’s data is on no tab',
  { tag: '@F10' },
  async ({ page, context, shopper }) => {
    await shopper.signIn()
    await shopper.fillAddress('Efua’s studio')
    await shopper.save.click()
    await expect(shopper.addresses()).toHaveCount(1)
    // It asked for a code while nobody was signed in here, and goes on with it now.
    const cookies = await context.cookies()
    await context.clearCookies()
    const other = new Shopper(await context.newPage(), shopper.sandbox)
    await other.askForCode()
    await context.addCookies(cookies)
    await other.enterCode(other.page, { phone: other.phone, newcomer: true })
    await expect(other.signOut).toBeVisible()
    for (const each of [other.page, page]) {
      await each.bringToFront()
      await expect(each.getByRole('region', { name: 'Addresses' }).getByText('No saved addresses')).toBeVisible()
      await expect(each.getByText('Efua’s studio')).toHaveCount(0)
    }
  },
)
