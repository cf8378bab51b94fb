import { expect, type Page } from '@playwright/test'
import { asGuest, fillBasket } from './basket.ts'
import { recordPages } from './canary/record-pages.ts'
import { Phone } from './phone.ts'
import { sandboxAt, Shopper, test } from './shopper.ts'
import { sandboxUrl } from '../../../playwright.config.ts'

const sandbox = sandboxAt(sandboxUrl)

test.describe.configure({ timeout: 180_000 })

test('a guest orders, pays at the second request, follows the order, keeps it, and comes back as a customer', async ({
  page,
  browser,
  shopper,
}) => {
  const phone = new Phone(sandbox, shopper.phone)

  const order = await test.step('orders as a guest, and ignores the first request', async () => {
    await fillBasket(page)
    await asGuest(page, shopper.phone)
    await page.getByRole('button', { name: /^Place order/ }).click()
    await expect(page.getByRole('heading', { name: 'Approve on your phone' })).toBeVisible()
    // Pressed too early it changes nothing.
    await page.getByRole('button', { name: 'I’ve approved it' }).click()
    await phone.answer('ignore')
    return orderOn(page)
  })

  await test.step('asks again, approves, and follows it to the end', async () => {
    // A request may be sent again after 30 s of the page's own clock.
    await page.getByRole('button', { name: /^Send it again/ }).click({ timeout: 45_000 })
    await phone.answer('approve')
    // The page looks by itself: whoever presses at that moment may meet the next button already.
    await expect(page.getByText('Paid', { exact: true })).toBeVisible({ timeout: 15_000 })
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByText('The shop has accepted your order.')).toBeVisible()
  })

  await test.step('saves the details, and the order is theirs', async () => {
    const keep = page.getByRole('region', { name: 'Save my details for next time' })
    await keep.getByLabel('Phone number').fill(shopper.phone)
    await keep.getByRole('button', { name: 'Send code' }).click()
    await expect(keep.getByLabel('6-digit code')).toBeFocused()
    await shopper.enterCode(keep)
    await keep.getByRole('checkbox', { name: /^Address/ }).check()
    await keep.getByRole('checkbox', { name: /^Mobile money/ }).check()
    await keep.getByRole('checkbox', { name: /^How you get/ }).check()
    await keep.getByRole('button', { name: /^Save/ }).click()
    await expect(keep.getByText('Saved in your account').last()).toBeVisible()
    await sandbox.control('POST', `orders/${order}/advance`, { to: 'completed' })
    await page.goto(`/orders/${order}`)
    await expect(page.getByRole('region', { name: 'Your order' }).getByText('Completed').first()).toBeVisible()
  })

  const elsewhere = await browser.newContext({ viewport: page.viewportSize() })
  recordPages(elsewhere)
  const later = await elsewhere.newPage()
  const back = new Shopper(later, sandbox, shopper.phone)

  await test.step('comes back later: one request shows address and wallet', async () => {
    await sandbox.control('POST', 'clock', { advance_seconds: 31 })
    await back.signIn(shopper.phone, { newcomer: true })
    await fillBasket(later)
    back.sent.length = 0
    await later.goto('/checkout')
    await expect(later.getByRole('button', { name: /^Place order/ })).toBeVisible()
    await expect(later.getByText('7 Oxford Street, Accra, Greater Accra')).toBeVisible()
    expect(back.sent).toEqual(['GET /v1/link/data'])
  })

  await test.step('a wallet that says no, then another one', async () => {
    await later.getByRole('button', { name: /^Place order/ }).click()
    await expect(later.getByRole('heading', { name: 'Approve on your phone' })).toBeVisible()
    await phone.answer('decline')
    await expect(later.getByRole('heading', { name: 'Approve on your phone' })).toBeHidden({ timeout: 15_000 })
    await later.getByRole('button', { name: 'Use another wallet' }).click()
    const other = new Phone(sandbox, '020 700 1234')
    await later.getByRole('button', { name: 'Add a wallet' }).click()
    await later.getByLabel('Mobile money number').fill(other.number)
    await later.getByRole('button', { name: 'Save wallet' }).click()
    await expect(later.getByRole('radio', { name: /1234/ })).toBeChecked()
    await later.getByRole('button', { name: 'Send the request here' }).click()
    await expect(later.getByRole('heading', { name: 'Approve on your phone' })).toBeVisible()
    await other.answer('approve')
    await expect(later.getByText('Paid', { exact: true })).toBeVisible({ timeout: 15_000 })
  })

  await test.step('cancels it, with a reason', async () => {
    await later.getByRole('button', { name: 'Continue' }).click()
    await later.getByRole('button', { name: 'Cancel order' }).click()
    const dialog = later.getByRole('dialog')
    await dialog.getByRole('textbox').fill('I chose the wrong roast.')
    await dialog.getByRole('button', { name: 'Cancel order' }).click()
    await expect(later.getByText('Cancelled').first()).toBeVisible()
  })

  await test.step('sees both browsers, ends the other one, and then all', async () => {
    await later.goto('/account')
    await expect(later.getByRole('region', { name: 'Your orders' }).getByRole('listitem')).toHaveCount(2)
    const devices = later.getByRole('region', { name: 'Where you’re signed in' })
    await expect(devices.getByRole('listitem')).toHaveCount(2)
    await devices
      .getByRole('button', { name: /^Sign out:/ })
      .first()
      .click()
    await expect(devices.getByRole('listitem')).toHaveCount(1)
    await page.goto('/account')
    await expect(page.getByRole('button', { name: 'Send code' })).toBeVisible()
    await devices.getByRole('button', { name: 'Sign out everywhere' }).click()
    await later
      .getByRole('dialog')
      .getByRole('button', { name: /Sign out/ })
      .click()
    await expect(later.getByRole('button', { name: 'Send code' })).toBeVisible()
  })

  await elsewhere.close()
})

test('staff find a customer by phone, meet the duplicate, edit, and deactivate', async ({ page }) => {
  const number = `024 ${Math.floor(1_000_000 + Math.random() * 8_999_999)}`
  await page.goto('/desk')
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).first().click()
  await expect(page.getByRole('list', { name: 'Customers' })).toBeVisible()
  const find = async () => {
    await page.goto('/desk')
    await page.getByLabel('Phone number or e-mail address').fill(number)
    await page.getByRole('button', { name: 'Find', exact: true }).click()
  }
  await find()
  await page.getByRole('button', { name: 'New customer' }).first().click()
  await page.getByLabel('First name').fill('Yaa')
  await page.getByLabel('Last name').fill('Asantewaa')
  await page.getByLabel('E-mail address').fill(`${number.slice(4)}@example.com`)
  await page.getByRole('button', { name: 'Save customer' }).click()
  await expect(page.getByText('Yaa Asantewaa').first()).toBeVisible()
  const record = page.url()

  await test.step('the same number again is somebody we know', async () => {
    await find()
    await expect(page.getByText('Yaa Asantewaa').first()).toBeVisible()
    await page.goto('/desk/new')
    await page.getByLabel('First name').fill('Y.')
    await page.getByLabel('Last name').fill('Asantewaa')
    await page.getByLabel('Phone number').fill(number)
    await page.getByLabel('E-mail address').fill(`other.${number.slice(4)}@example.com`)
    await page.getByRole('button', { name: 'Save customer' }).click()
    await page.getByRole('button', { name: 'Open the existing customer' }).click()
    await expect(page).toHaveURL(record)
  })

  await test.step('is edited, and deactivated', async () => {
    await page.getByRole('button', { name: 'Edit details' }).click()
    await page.getByLabel('Last name').fill('Asantewaa Boateng')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByText('Yaa Asantewaa Boateng').first()).toBeVisible()
    await page.getByRole('button', { name: /^Deactivate/ }).click()
    const dialog = page.getByRole('dialog')
    if (await dialog.isVisible()) await dialog.getByRole('button', { name: /Deactivate/ }).click()
    await expect(page.getByText('Inactive').first()).toBeVisible()
  })
})

/** The order that the page is about. */
async function orderOn(page: Page): Promise<string> {
  const remembered = await page.evaluate(() => sessionStorage.getItem('tillkit-checkout'))
  return JSON.parse(remembered ?? '{}').orderId
}
