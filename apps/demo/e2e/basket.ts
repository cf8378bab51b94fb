import { expect, type Page } from '@playwright/test'

/** Puts two things into the basket, and goes to the checkout. */
export async function fillBasket(page: Page) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Add Volta Roast' }).click()
  await page.getByRole('button', { name: 'Add Wild honey' }).click()
  await page.getByRole('link', { name: /^Check out/ }).click()
  await expect(page.getByRole('heading', { name: 'Checkout' })).toBeVisible()
}

/** Answers everything that a guest is asked, up to the last look. */
export async function asGuest(page: Page, number: string) {
  await page.getByRole('button', { name: 'Continue as a guest' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Efua Owusu')
  await page.getByLabel('Phone number').fill(number)
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.getByLabel('Street or area').fill('7 Oxford Street')
  await page.getByLabel('City or town').fill('Accra')
  await page.getByLabel('Region').selectOption('Greater Accra')
  await page.getByRole('button', { name: 'Use this address' }).click()
  await page.getByRole('button', { name: 'Use this wallet' }).click()
}
