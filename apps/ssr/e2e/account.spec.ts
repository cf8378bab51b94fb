import { expect, hydrated, momentInWords, readMoment, sandbox, signIn, test, visitors } from './shopper.ts'

const street = '12 Independence Avenue'

test.describe('signed in', () => {
  test.use({ storageState: ({ signedIn }, run) => run(signedIn) })

  for (const visitor of visitors)
    test.describe(`${visitor.locale}, ${visitor.timezoneId}`, () => {
      test.use(visitor)

      test('the browser goes on with what the server read', { tag: '@F46' }, async ({ page, observed }) => {
        await page.goto('/account')
        await hydrated(page)
        await page.waitForLoadState('networkidle')
        expect(observed).toMatchObject({ complaints: [], gatewayCalls: [] })
        await expect(page.getByText(street)).toBeVisible()
        const { text, instant } = await readMoment(page)
        expect(text).toBe(momentInWords(instant, { locale: visitor.locale, timeZone: visitor.timezoneId }))
      })
    })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })

    test('the addresses, wallets and devices are on the page', async ({ page }) => {
      const answer = await page.goto('/account')
      await expect(page.getByText(street)).toBeVisible()
      await expect(page.getByText('MTN').first()).toBeVisible()
      const { text, instant } = await readMoment(page)
      expect(text).toBe(momentInWords(instant, { locale: 'en', timeZone: 'UTC' }))
      expect(answer?.headers()['cache-control']).toContain('no-store')
      expect(await answer?.text()).not.toMatch(/cim_[sr]t_|session_token|refresh_token/)
    })

    test.describe('in Arabic', () => {
      test.use({ locale: 'ar' })

      test('the page runs from right to left', async ({ page }) => {
        await page.goto('/account')
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
        await expect(page.getByText(street)).toBeVisible()
      })
    })
  })
})

test('a guest is asked to sign in, and their page asks nothing', async ({ page, observed }) => {
  await page.goto('/account')
  await expect(page.getByLabel('Phone number')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(observed).toMatchObject({ complaints: [], gatewayCalls: [] })
})

test('a session that the server renewed reaches the browser', async ({ page, context, observed }) => {
  await signIn(page)
  const sealed = async () => (await context.cookies()).find(({ name }) => name === 'till-session')?.value
  const before = await sealed()
  await sandbox('POST', 'clock', { advance_seconds: 24 * 60 * 60 })
  observed.gatewayCalls.length = 0
  await page.goto('/account')
  await expect(page.getByText(street)).toBeVisible()
  expect(await sealed()).not.toBe(before)
  expect(observed).toMatchObject({ complaints: [], gatewayCalls: [] })
})
