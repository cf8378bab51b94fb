import { expect, signIn, test } from './shopper.ts'

test(
  'storage that throws: signed in, still there after a reload, and signed out',
  { tag: '@F22' },
  async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Denied', 'SecurityError')
          },
        })
    })
    await signIn(page)
    await page.reload()
    await expect(page.getByText('This device')).toBeVisible()
    await page.getByRole('button', { name: 'Sign out', exact: true }).first().click()
    await expect(page.getByLabel('Phone number')).toBeVisible()
    expect(errors).toEqual([])
  },
)
