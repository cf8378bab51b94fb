// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TillProvider } from '@tillkit/hooks'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { basket } from '../../../../.storybook/checkout-plays.ts'
import { CheckoutServer } from '../../../../.storybook/checkout-shop.ts'
import { OwnCheckout } from '../../../../.storybook/pages/own-checkout.tsx'
import { openShopper, type Shopper } from '../../../../.storybook/shopper.ts'
import type { CheckoutShop } from './use-place-order.ts'

let shopper: Shopper
let server: CheckoutServer
beforeEach(async () => {
  sessionStorage.clear()
  shopper = await openShopper({ signedIn: true })
  server = new CheckoutServer(shopper)
})
afterEach(() => shopper.sandbox.close())

/** Opens the page. What an earlier one had in its memory is gone, as after a reload. */
const openPage = ({ onPlaceOrder }: CheckoutShop) =>
  render(
    <TillProvider till={shopper.till}>
      <OwnCheckout basket={basket} onPlaceOrder={onPlaceOrder} />
    </TillProvider>,
  )
const pressPlaceOrder = async () => userEvent.click(await screen.findByRole('button', { name: /^Place order/ }))

test('a checkout of a shop’s own takes at most 60 lines', () => {
  const file = join(import.meta.dirname, '../../../../.storybook/pages/own-checkout.tsx')
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(60)
})

test('after a reload it goes on with the payment, and nothing is there to order again with', async () => {
  const page = openPage(server)
  await pressPlaceOrder()
  await screen.findByText('Approve on your phone')
  page.unmount()

  openPage(server)
  await screen.findByText('Approve on your phone')
  expect(screen.queryByRole('button', { name: /^Place order/ })).toBeNull()
  expect(server.orders).toBe(1)
})

test('whoever signs in after the shopper has signed out begins anew', async () => {
  openPage(server)
  await pressPlaceOrder()
  await screen.findByText('Approve on your phone')
  await shopper.till.signOut()
  await screen.findByRole('button', { name: 'Send code' })
  await shopper.signIn()
  expect(await screen.findByRole('button', { name: /^Place order/ })).toBeVisible()
})

test('a lost answer is said as one, and the same button finds the order', async () => {
  server.answers = 'get-lost'
  openPage(server)
  await pressPlaceOrder()
  await screen.findAllByText(/We don’t know yet whether your order was placed/)
  server.answers = 'arrive'
  await pressPlaceOrder()
  await screen.findByText('Approve on your phone')
  expect(server.attempts).toHaveLength(2)
  expect(server.orders).toBe(1)
})

test('a no is said in the shop’s words, and the next attempt is another one', async () => {
  const onPlaceOrder = vi.fn<CheckoutShop['onPlaceOrder']>().mockResolvedValue({ refused: 'The beans are sold out.' })
  openPage({ onPlaceOrder })
  await pressPlaceOrder()
  await screen.findAllByText('The beans are sold out.')
  await pressPlaceOrder()
  const keys = onPlaceOrder.mock.calls.map(([, key]) => key)
  expect(new Set(keys).size).toBe(2)
})
