// Accounts with more in them than a page should hold, with texts that nobody expects, and left alone for an hour.
import { expect, test, type Shopper } from './shopper.ts'

async function openScenario(shopper: Shopper, name: string): Promise<string> {
  const { phone } = (await shopper.sandbox.control('POST', 'scenarios', { name })) as { phone: string }
  return phone
}

test(
  'two thousand addresses and ten thousand orders: a small page that a keyboard goes through',
  { tag: '@F40' },
  async ({ page, shopper }) => {
    test.setTimeout(120_000)
    await shopper.signIn(await openScenario(shopper, 'huge-account'), { newcomer: false })
    await expect(shopper.addresses().first()).toBeVisible()
    await expect(page.getByRole('region', { name: 'Your orders' }).getByRole('listitem').first()).toBeVisible()
    expect(await page.locator('main *').count()).toBeLessThan(2_000)
    await page.goto('/')
    await page.getByRole('button', { name: 'Add Volta Roast' }).click()
    await page.getByRole('link', { name: /^Check out/ }).click()
    const places = page.getByRole('radio', { name: /^Place / })
    await expect(places.first()).toBeVisible()
    expect(await page.locator('main *').count()).toBeLessThan(1_000)
    await places.first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(places.nth(1)).toBeFocused()
    await expect(places.nth(1)).toBeChecked()
  },
)

for (const { tag, what } of [
  { tag: '@F41', what: 'scripts in every text are text' },
  { tag: '@F42', what: 'texts that turn the line around, or never end, stay in their place' },
])
  test(what, { tag }, async ({ page, context, shopper }) => {
    const reports: string[] = []
    await context.exposeBinding('alert', (_source, said) => reports.push(`ran: ${String(said)}`))
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => window.alert(`refused ${blockedURI}`)),
    )
    await shopper.signIn(await openScenario(shopper, 'hostile-strings'), { newcomer: false })
    await expect(shopper.addresses().first()).toBeVisible()
    await expect(page.getByRole('region', { name: 'Your orders' }).getByRole('listitem').first()).toBeVisible()
    const main = page.getByRole('main')
    expect(await main.locator('script, iframe, object, embed, img[onerror]').count()).toBe(0)
    expect(await main.innerText()).toContain('<')
    expect(await main.innerText()).not.toMatch(/[\u202a-\u202e]/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(reports).toEqual([])
  })

test('hidden for an hour: nothing is sent, and no burst on return', { tag: '@F47' }, async ({ page, shopper }) => {
  await page.clock.install()
  await shopper.signIn()
  await page.waitForLoadState('networkidle')
  const show = (state: 'hidden' | 'visible') =>
    page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    }, state)
  await show('hidden')
  shopper.sent.length = 0
  await page.clock.fastForward('01:00:00')
  await page.waitForTimeout(500)
  expect(shopper.sent).toEqual([])
  await show('visible')
  await page.clock.fastForward(2000)
  await page.waitForTimeout(1500)
  expect(new Set(shopper.sent).size).toBe(shopper.sent.length)
  await expect(shopper.signOut).toBeVisible()
})
