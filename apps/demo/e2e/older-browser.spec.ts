import { asGuest, fillBasket } from './basket.ts'
import { becomeOlder } from './older-browser.ts'
import { Phone } from './phone.ts'
import { expect, test } from './shopper.ts'

test.beforeEach(({ context }) => context.addInitScript(becomeOlder))

test('a browser of 2022 signs in with a pasted code, saves an address, and shows the devices', async ({
  page,
  shopper,
}) => {
  await shopper.askForCode()
  expect(await page.evaluate(() => 'toSorted' in Array.prototype || 'size' in URLSearchParams.prototype)).toBe(false)
  const code = await shopper.sandbox.readCode(shopper.phone)
  await shopper.codeField.fill(`${code.slice(0, 3)}-${code.slice(3)} is your code`)
  await page.getByRole('textbox', { name: 'Name' }).fill('Efua Owusu')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(shopper.signOut).toBeVisible()
  await shopper.fillAddress('Home')
  await shopper.save.click()
  await expect(shopper.addresses()).toHaveCount(1)
  await expect(page.getByText('This device')).toBeVisible()
})

test('and orders, pays and follows the order as a guest', async ({ page, shopper }) => {
  await fillBasket(page)
  await asGuest(page, shopper.phone)
  await page.getByRole('button', { name: /^Place order/ }).click()
  await new Phone(shopper.sandbox, shopper.phone).answer('approve')
  await expect(page.getByText('Paid', { exact: true })).toBeVisible({ timeout: 15_000 })
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('The shop has accepted your order.')).toBeVisible()
})
