import type { BrowserContext, Locator, Page } from '@playwright/test'
import { asGuest, fillBasket } from './basket.ts'
import { OwnServers, ownSandboxUrl, ownShopUrl } from './own-servers.ts'
import { Phone } from './phone.ts'
import { expect, sandboxAt, Shopper, test } from './shopper.ts'

test.describe.configure({ timeout: 150_000 })
test.use({ baseURL: ownShopUrl })

const servers = new OwnServers()
const sandbox = sandboxAt(ownSandboxUrl)

test.beforeAll(async () => {
  await servers.startSandbox()
  await servers.startShop()
})
test.afterAll(() => servers.stopAll())

/** 400 ms a round trip, and every twentieth request or answer is lost. The same ones in each run. */
async function weaken(context: BrowserContext) {
  let count = 0
  await context.route(/\/(till|api)\//, async (route) => {
    count += 1
    await new Promise((resolve) => setTimeout(resolve, 400))
    if (count % 40 === 19) return route.abort('connectionreset')
    if (count % 40 !== 5) return route.continue()
    // It arrived, and the answer did not.
    await route.fetch().catch(() => undefined)
    return route.abort('connectionreset')
  })
}

const placeOrder = (page: Page) => page.getByRole('button', { name: /^Place order/ }).click()
const approveOnPhone = (page: Page) => page.getByRole('heading', { name: 'Approve on your phone' })

/** Presses until it is known: what a shopper does. */
async function pressUntil(button: Locator, known: Locator) {
  await expect(async () => {
    // It may be gone the moment after it was seen.
    if (await button.isVisible()) await button.click({ timeout: 3000 })
    await expect(known).toBeVisible({ timeout: 6000 })
  }).toPass({ timeout: 60_000 })
}

async function ordersOf(page: Page): Promise<number> {
  await page.goto('/account')
  const orders = page.getByRole('region', { name: 'Your orders' }).getByRole('listitem')
  await expect(orders.first()).toBeVisible()
  return orders.count()
}

test(
  'on a slow network that loses one in twenty: one order, paid, and nobody signed out',
  { tag: '@F38' },
  async ({ page, context }) => {
    const shopper = new Shopper(page, sandbox)
    await weaken(context)
    await fillBasket(page)
    await asGuest(page, shopper.phone)
    await pressUntil(page.getByRole('button', { name: /^Place order/ }), approveOnPhone(page))
    await new Phone(sandbox, shopper.phone).answer('approve')
    await expect(page.getByText('Paid', { exact: true })).toBeVisible({ timeout: 40_000 })
    await page.getByRole('button', { name: 'Continue' }).click()
    const keep = page.getByRole('region', { name: /^(Save my details|Keep this order)/ })
    await keep.getByLabel('Phone number').fill(shopper.phone)
    await pressUntil(keep.getByRole('button', { name: 'Send code' }), keep.getByLabel('6-digit code'))
    await shopper.enterCode(keep)
    await pressUntil(keep.getByRole('button', { name: 'Sign in' }), keep.getByRole('button', { name: /^Save for/ }))
    await pressUntil(keep.getByRole('button', { name: /^Save for/ }), keep.getByText('Saved in your account').last())
    expect(await ordersOf(page)).toBe(1)
  },
)

test('with the sandbox killed and started again in the middle: one order, paid', async ({ page }) => {
  const shopper = new Shopper(page, sandbox)
  await fillBasket(page)
  await asGuest(page, shopper.phone)
  await servers.stopSandbox()
  await placeOrder(page)
  await expect(page.getByText(/won’t be placed twice/).last()).toBeVisible()
  await servers.startSandbox()
  await placeOrder(page)
  await expect(approveOnPhone(page)).toBeVisible()
  await servers.stopSandbox()
  await page.waitForTimeout(5000)
  await servers.startSandbox()
  await new Phone(sandbox, shopper.phone).answer('approve')
  await expect(page.getByText('Paid', { exact: true })).toBeVisible({ timeout: 60_000 })
})

test('five tabs press at once: one order, and nobody is signed out', async ({ page, context }) => {
  const shopper = new Shopper(page, sandbox, '024 400 0000')
  await shopper.signIn(shopper.phone, { newcomer: false })
  const before = await ordersOf(page)
  await fillBasket(page)
  const others = await Promise.all(Array.from({ length: 4 }, () => context.newPage()))
  const tabs = [page, ...others]
  for (const tab of others) await tab.goto('/checkout')
  for (const tab of tabs) await expect(tab.getByRole('button', { name: /^Place order/ })).toBeVisible()
  await Promise.all(tabs.map(placeOrder))
  for (const tab of tabs) await expect(approveOnPhone(tab)).toBeVisible()
  expect((await ordersOf(page)) - before).toBe(1)
  for (const tab of others) {
    await tab.goto('/account')
    await expect(tab.getByRole('region', { name: 'Sign in' }).getByRole('button', { name: 'Sign out' })).toBeVisible()
  }
})
