// Staff go to and fro, and their session ends in the middle: nothing that was chosen or typed is lost.
import { expect, test } from './shopper.ts'

test('a customer is opened and left again, and their details are saved by whoever had to sign in again', async ({
  page,
  context,
}) => {
  await page.goto('/desk?status=active&type=vip')
  const main = page.getByRole('main')
  const customers = page.getByRole('list', { name: 'Customers' })
  await main.getByRole('button', { name: 'Sign in' }).first().click()
  await customers.getByRole('button').first().click()

  await test.step('each page is reached at its heading, and the list is as it was', async () => {
    await expect(page.getByRole('heading', { name: 'Customer', exact: true })).toBeFocused()
    await page.getByRole('button', { name: 'All customers' }).click()
    await expect(page.getByRole('heading', { name: 'Customers', level: 1 })).toBeFocused()
    await expect(page).toHaveURL('/desk?status=active&type=vip')
    await expect(page.getByLabel('Status')).toHaveValue('active')
  })

  await test.step('signing in again takes nothing of what was typed', async () => {
    await customers.getByRole('button').first().click()
    await page.getByRole('button', { name: 'Edit details' }).click()
    await page.getByLabel('Last name').fill('Mensah-Boateng')
    await context.clearCookies({ name: 'shop-staff' })
    await page.getByRole('button', { name: 'Save changes' }).click()
    await main.getByRole('button', { name: 'Sign in' }).click()
    await expect(main.getByRole('button', { name: 'Sign in' })).toBeHidden()
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByText('Mensah-Boateng').first()).toBeVisible()
  })
})
