import { expect, test } from './shopper.ts'

test("a guest's page asks nothing", async ({ page, shopper }) => {
  await page.goto('/account')
  await expect(page.getByLabel('Phone number')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(shopper.sent).toEqual([])
})

test('what comes late moves nothing that somebody looks at', async ({ page, shopper }) => {
  await shopper.signIn()
  await page.addInitScript(() => {
    window.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) window.shifted += Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await shopper.sandbox.fault({ kind: 'delay', milliseconds: 1000 }, { method: 'GET', path: '/v1/link/data' })
  await page.goto('/account')
  await expect(shopper.signOut).toBeVisible()
  await expect(page.getByText('This device')).toBeVisible()
  // The observer hears of a frame after it was painted.
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => window.shifted)).toBeLessThanOrEqual(0.01)
})

declare global {
  interface Window {
    shifted: number
  }
}

test('signs in with a number as people type it, keeps an address book, and leaves nothing behind', async ({
  page,
  context,
  shopper,
}) => {
  const secrets: string[] = []
  page.on('response', async (response) => {
    if (!response.url().includes('/till/')) return
    secrets.push(await response.text().catch(() => ''), JSON.stringify(response.headers()))
  })

  await test.step('signs in as the demo shopper, with one request for everything', async () => {
    await shopper.sandbox.control('POST', 'reset')
    await shopper.signIn('024 400 0000')
    await expect(shopper.addresses()).toHaveCount(3)
    expect(shopper.accountRequests()).toEqual([
      'POST /v1/link/auth/request-otp',
      'POST /v1/link/auth/verify-otp',
      'GET /v1/link/data',
    ])
  })

  await test.step('is still signed in after a reload, with one request', async () => {
    shopper.sent.length = 0
    await page.reload()
    await expect(shopper.addresses()).toHaveCount(3)
    expect(shopper.accountRequests()).toEqual(['GET /v1/link/data'])
  })

  await test.step('adds an address, makes it the default, deletes it', async () => {
    await shopper.fillAddress('Studio')
    await shopper.save.click()
    const studio = shopper.addresses().filter({ hasText: 'Studio' })
    await expect(studio).toBeVisible()
    await page.getByRole('button', { name: 'Make default: Studio' }).click()
    await expect(studio.getByText('Default', { exact: true })).toBeVisible()
    await expect(shopper.addresses().getByText('Default', { exact: true })).toHaveCount(1)
    await page.getByRole('button', { name: 'Delete: Studio' }).click()
    await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await expect(studio).toHaveCount(0)
  })

  await test.step('signs out, and nothing of them is left in the page', async () => {
    await shopper.signOut.click()
    await expect(page.getByLabel('Phone number')).toBeVisible()
    await expect.poll(() => shopper.sent.includes('POST /v1/link/auth/logout')).toBe(true)
    await page.waitForLoadState('networkidle')
    expect(await page.content()).not.toMatch(/Ama|Mensah|Independence|244000000|24 400/)
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('till-session')
    shopper.sent.length = 0
    await page.reload()
    await expect(page.getByLabel('Phone number')).toBeVisible()
    expect(shopper.sent).toEqual([])
  })

  await test.step('no answer and no cookie ever held a token', () => {
    expect(secrets.length).toBeGreaterThan(10)
    expect(secrets.join()).not.toMatch(/session_token|refresh_token|is_new_account|cim_[sr]t_/)
  })
})

test('a sign-out reaches the other tabs', async ({ context, shopper }) => {
  await shopper.signIn()
  const other = await context.newPage()
  await other.goto('/account')
  await expect(other.getByRole('region', { name: 'Sign in' }).getByRole('button', { name: 'Sign out' })).toBeVisible()
  await shopper.signOut.click()
  await expect(other.getByLabel('Phone number')).toBeVisible()
})

test('a sign-out in another tab takes an open form with it, and focus goes to the sign-in', async ({
  page,
  context,
  shopper,
}) => {
  await shopper.signIn()
  await shopper.fillAddress('Secret place')
  const other = await context.newPage()
  await other.goto('/account')
  await other.getByRole('region', { name: 'Sign in' }).getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeFocused()
  expect(await page.content()).not.toMatch(/Secret place|Oxford/)
})

test(
  'offline, a sign-out is done here at once and told to the server later',
  { tag: '@F16' },
  async ({ page, context, shopper }) => {
    await shopper.signIn()
    await context.setOffline(true)
    await shopper.signOut.click()
    await expect(page.getByLabel('Phone number')).toBeVisible()
    expect((await context.cookies()).map(({ name }) => name)).toContain('till-session')
    await context.setOffline(false)
    await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).not.toContain('till-session')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  },
)

test('the phone drawer shows the code that was sent', async ({ page, shopper }) => {
  await shopper.askForCode()
  await page.getByText('Phone', { exact: true }).click()
  await expect(page.getByRole('log')).toContainText(await shopper.sandbox.readCode(shopper.phone))
})

test('signing in works without the phone library, when its file gets lost', async ({ page, shopper }) => {
  let lost = 0
  await page.route(/phone-(numbers|metadata)/, (route) => {
    lost += 1
    return route.abort('connectionreset')
  })
  await shopper.signIn()
  expect(lost).toBeGreaterThan(0)
})
