// The page goes while an order is paid for, or before its answer has come: the order stays, and so does the way to it.
import type { Page } from '@playwright/test'
import { asGuest, fillBasket } from './basket.ts'
import { Phone } from './phone.ts'
import { expect, test, type Shopper } from './shopper.ts'

const placeOrder = (page: Page) => page.getByRole('button', { name: /^Place order/ }).click()
const approveOnPhone = (page: Page) => page.getByRole('heading', { name: 'Approve on your phone' })
const paid = (page: Page) => page.getByText('Paid', { exact: true })
const basketCount = (page: Page) => page.getByRole('link', { name: /^Basket/ })

/** Everything that she has saved is there, whatever other tests have done with it. */
async function signInAsAma(shopper: Shopper) {
  await shopper.sandbox.control('POST', 'reset')
  await shopper.signIn('024 400 0000')
}

/** Whatever becomes of the page, the basket is empty and the payment goes on. */
async function goesOnPaying(page: Page, phone: Phone) {
  await expect(approveOnPhone(page)).toBeVisible()
  await expect(basketCount(page)).toHaveAccessibleName('Basket, 0 items')
  await page.reload()
  await expect(approveOnPhone(page)).toBeVisible()
  await phone.answer('approve')
  await expect(paid(page)).toBeVisible({ timeout: 30_000 })
}

test('a guest who reloads while paying goes on paying', async ({ page, shopper }) => {
  await fillBasket(page)
  await asGuest(page, shopper.phone)
  await placeOrder(page)
  await goesOnPaying(page, new Phone(shopper.sandbox, shopper.phone))

  await test.step('until something new is in the basket', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Add Volta Roast' }).click()
    await page.getByRole('link', { name: /^Check out/ }).click()
    await expect(page.getByRole('button', { name: 'Continue as a guest' })).toBeVisible()
  })
})

test('a shopper who reloads while paying goes on paying, and leaves nothing of it behind', async ({
  page,
  shopper,
}) => {
  await signInAsAma(shopper)
  await fillBasket(page)
  await placeOrder(page)
  await goesOnPaying(page, new Phone(shopper.sandbox, '024 400 0000'))
  await page.goto('/account')
  await shopper.signOut.click()
  await expect(page.getByRole('button', { name: 'Send code' })).toBeVisible()
  await page.goto('/checkout')
  await expect(page.getByRole('heading', { name: 'Your basket is empty' })).toBeVisible()
})

test('an order that is found again empties the basket', async ({ page, context, shopper }) => {
  await fillBasket(page)
  await asGuest(page, shopper.phone)
  await context.route('**/api/orders', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  await placeOrder(page)
  await expect(page.getByText(/won’t be placed twice/).last()).toBeVisible()
  await page.reload()
  await goesOnPaying(page, new Phone(shopper.sandbox, shopper.phone))
})

test('an order that waits for its payment is paid from its own page', async ({ page, shopper }) => {
  await signInAsAma(shopper)
  await fillBasket(page)
  await placeOrder(page)
  await expect(approveOnPhone(page)).toBeVisible()
  await page.goto('/account')
  await page.getByRole('region', { name: 'Your orders' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Go to the payment' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Mobile money payment' })).toBeFocused()
  await new Phone(shopper.sandbox, '024 400 0000').answer('approve')
  await expect(paid(page).first()).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Continue' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Your order', exact: true })).toBeFocused()
})

test('an order that nobody can find is said so once', async ({ page }) => {
  await page.goto('/orders/ord_none?token=bt_none')
  await expect(page.getByText('We can’t find this order').last()).toBeVisible()
  await expect(page.getByRole('region')).toHaveCount(1)
})
