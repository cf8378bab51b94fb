// How often React commits, and what is asked, before anybody has done anything: small phones pay for each.
import { fireEvent, waitFor } from '@testing-library/dom'
import type { ReactNode } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { AddressBook } from '../src/address-book/address-book.tsx'
import { MobileMoneyBook } from '../src/mobile-money-book/mobile-money-book.tsx'
import { OtpLogin } from '../src/otp-login/otp-login.tsx'
import { ProfileForm } from '../src/profile-form/profile-form.tsx'
import { openShop } from './open-shop.tsx'

/** Counts what React commits. StrictMode would render twice, so it is off. */
async function openCounting(content: ReactNode, signedIn: boolean) {
  const commits = { count: 0 }
  const page = await openShop(content, { signedIn }, { strict: false, onRender: () => (commits.count += 1) })
  /** How many commits something takes, until nothing moves any more. */
  const during = async (act: () => Promise<void> | void) => {
    commits.count = 0
    await act()
    await new Promise((resolve) => setTimeout(resolve, 150))
    return commits.count
  }
  return { ...page, commits, during }
}

const typeInto = (field: HTMLElement, text: string) => {
  for (let typed = 1; typed <= text.length; typed += 1)
    fireEvent.input(field, { target: { value: text.slice(0, typed) } })
}

test('sign-in: two commits until it is ready, none for a key, three to send; and nothing is asked (C1, C2)', async () => {
  const page = await openCounting(<OtpLogin />, false)
  const phone = await page.canvas.findByLabelText('Phone number')
  expect(page.commits.count).toBeLessThanOrEqual(2)
  expect(page.shopper.requests()).toEqual([])

  expect(await page.during(() => phone.focus())).toBe(0)
  expect(await page.during(() => typeInto(phone, '0244000000'))).toBe(0)
  const sent = await page.during(async () => {
    fireEvent.click(page.canvas.getByRole('button', { name: 'Send code' }))
    await page.canvas.findByLabelText('6-digit code')
  })
  expect(sent).toBeLessThanOrEqual(3)
})

test('the code: one commit for a digit that fills a cell, three to check it (C1)', async () => {
  // The seconds that are counted down are not counted here.
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const page = await openCounting(<OtpLogin />, false)
  fireEvent.input(await page.canvas.findByLabelText('Phone number'), { target: { value: '0244000000' } })
  fireEvent.click(page.canvas.getByRole('button', { name: 'Send code' }))
  const field = await page.canvas.findByLabelText('6-digit code')
  const code = page.shopper.readCode()
  expect(await page.during(() => typeInto(field, code.slice(0, 1)))).toBe(1)
  const checked = await page.during(async () => {
    fireEvent.input(field, { target: { value: code } })
    await page.canvas.findByRole('button', { name: 'Sign out' })
  })
  // The last digits fill their cells in one, and send the code.
  expect(checked).toBeLessThanOrEqual(1 + 3)
})

test.each([
  ['addresses', <AddressBook key="book" />],
  ['wallets', <MobileMoneyBook key="book" />],
  ['details', <ProfileForm key="form" />],
])('%s: two commits until they are there (C1)', async (_name, content) => {
  const page = await openCounting(content, true)
  await waitFor(() => expect(page.container.querySelector('[aria-busy]')).toBeNull())
  await page.canvas.findAllByRole('button', { name: /^(Edit|Change)/ })
  expect(page.commits.count).toBeLessThanOrEqual(2)
})

test('a new address: no commit for a key, three to save it (C1)', async () => {
  const page = await openCounting(<AddressBook />, true)
  fireEvent.click(await page.canvas.findByRole('button', { name: 'Add an address' }))
  const label = await page.canvas.findByLabelText('Name of this address')
  await page.during(() => undefined)
  const keys = await page.during(() => {
    typeInto(label, 'Studio')
    typeInto(page.canvas.getByLabelText('Street or area'), '5 Ring Road')
    typeInto(page.canvas.getByLabelText('City or town'), 'Accra')
  })
  expect(keys).toBe(0)
  fireEvent.change(page.canvas.getByLabelText('Region'), { target: { value: 'Greater Accra' } })
  const saved = await page.during(async () => {
    fireEvent.click(page.canvas.getByRole('button', { name: 'Save address' }))
    await page.canvas.findByText('Studio')
  })
  expect(saved).toBeLessThanOrEqual(3)
})
