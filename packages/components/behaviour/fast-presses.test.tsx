// Somebody who presses twice, ten times, or leans on Enter wants one thing. What happened is counted in the sandbox.
import { fireEvent, screen, waitFor, within } from '@testing-library/dom'
import type { ReactNode } from 'react'
import { afterEach, expect, inject, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { basket } from '../../../.storybook/checkout-plays.ts'
import { checkoutServerOf } from '../../../.storybook/checkout-shop.ts'
import { openShopper, type SandboxParameters, type Shopper } from '../../../.storybook/shopper.ts'
import { AddressBook } from '../src/address-book/address-book.tsx'
import { Checkout } from '../src/checkout/checkout.tsx'
import { MobileMoneyBook } from '../src/mobile-money-book/mobile-money-book.tsx'
import { OrderTracker } from '../src/order-tracker/order-tracker.tsx'
import { OtpLogin } from '../src/otp-login/otp-login.tsx'
import { PaymentApproval } from '../src/payment-approval/payment-approval.tsx'
import { show, type Page } from './open-shop.tsx'

const rounds = inject('long') ? 500 : 40

// Each pressed in its own way: all within one tick, over some milliseconds, or with the key held down.
type Press = (button: HTMLElement) => Promise<void>

const press = (round: number): Press => {
  const times = 2 + (round % 9)
  const ways: readonly Press[] = [
    async (button) => {
      for (let time = 0; time < times; time += 1) button.click()
    },
    async (button) => {
      for (let time = 0; time < times; time += 1) {
        button.click()
        await new Promise((resolve) => setTimeout(resolve, time % 4))
      }
    },
    async (button) => {
      button.focus()
      await userEvent.keyboard(`{Enter>${times}/}`)
    },
  ]
  const way = ways[round % ways.length]
  if (!way) throw new Error('There is no such way of pressing.')
  return way
}

/** What was written since the journal was cleared. */
const effectsOf = ({ sandbox }: Shopper) => sandbox.journal.list().flatMap(({ effects }) => effects)

const requestsTo = (shopper: Shopper, path: string) => shopper.requests().filter((request) => request.endsWith(path))

let open: Page | undefined
afterEach(() => {
  open?.close()
  open?.shopper.sandbox.close()
  open = undefined
})

/** A page that is opened afresh now and then, so that lists stay short. */
async function pageFor(round: number, content: ReactNode, signedIn = true): Promise<Page> {
  if (!open || round % 10 === 0) {
    open?.close()
    open?.shopper.sandbox.close()
    open = show(await openShopper({ signedIn }), content)
  }
  open.shopper.sandbox.journal.clear()
  return open
}

/** Half of the answers take their time, so that presses come before, while and after. */
function slow(shopper: Shopper, round: number, method: string, path: string) {
  if (round % 2 === 0) shopper.sandbox.faults.add({ method, path, fault: { kind: 'delay', milliseconds: 15 } })
}

test(`an address is saved once, ${rounds} times`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { canvas, shopper } = await pageFor(round, <AddressBook />)
    fireEvent.click(await canvas.findByRole('button', { name: 'Add an address' }))
    const label = `Place ${round}`
    fireEvent.input(await canvas.findByLabelText('Name of this address'), { target: { value: label } })
    fireEvent.input(canvas.getByLabelText('Street or area'), { target: { value: '5 Ring Road' } })
    fireEvent.input(canvas.getByLabelText('City or town'), { target: { value: 'Accra' } })
    fireEvent.change(canvas.getByLabelText('Region'), { target: { value: 'Greater Accra' } })
    slow(shopper, round, 'POST', '/v1/link/addresses')
    await press(round)(canvas.getByRole('button', { name: 'Save address' }))
    await canvas.findByText(label)
    await canvas.findByRole('button', { name: 'Add an address' })
    expect(requestsTo(shopper, 'POST /v1/link/addresses')).toHaveLength(1)
    expect(effectsOf(shopper).filter((effect) => effect === 'insert addresses')).toHaveLength(1)
  }
})

test(`an address is deleted once, ${rounds} times`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    // Three are there to begin with.
    const { canvas, shopper } = await pageFor(round % 3 === 0 ? 0 : 1, <AddressBook />)
    const before = (await canvas.findAllByRole('listitem')).length
    fireEvent.click(canvas.getAllByRole('button', { name: /^Delete/ })[0] ?? document.body)
    const dialog = within(await screen.findByRole('dialog'))
    slow(shopper, round, 'DELETE', '/v1/link/addresses/:id')
    await press(round)(dialog.getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(canvas.queryAllByRole('listitem')).toHaveLength(before - 1))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(effectsOf(shopper).filter((effect) => effect === 'delete addresses')).toHaveLength(1)
  }
})

test(`a wallet is verified once, ${rounds} times`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { canvas, shopper } = await pageFor(0, <MobileMoneyBook />)
    const verify = (await canvas.findAllByRole('button', { name: /^(Verify|Send it again): / }))[0] ?? document.body
    slow(shopper, round, 'POST', '/v1/link/mobile-money/:id/verify')
    await press(round)(verify)
    await canvas.findByText('Check your phone')
    expect(requestsTo(shopper, '/verify')).toHaveLength(1)
    expect(effectsOf(shopper).filter((effect) => effect.endsWith('prompts'))).toHaveLength(1)
  }
})

test(`a code is checked once, ${rounds} times`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { canvas, shopper } = await pageFor(0, <OtpLogin />, false)
    fireEvent.input(await canvas.findByLabelText('Phone number'), { target: { value: '0244000000' } })
    await press(round)(canvas.getByRole('button', { name: 'Send code' }))
    const code = await canvas.findByLabelText('6-digit code')
    slow(shopper, round, 'POST', '/v1/link/auth/verify-otp')
    // It is sent by itself once it is whole, while the button is being pressed.
    fireEvent.input(code, { target: { value: shopper.readCode() } })
    await press(round + 1)(canvas.getByRole('button', { name: 'Sign in' }))
    await canvas.findByRole('button', { name: 'Sign out' })
    expect(requestsTo(shopper, '/request-otp')).toHaveLength(1)
    expect(requestsTo(shopper, '/verify-otp')).toHaveLength(1)
  }
})

/** A page of its own for each round, with an order that waits for its payment. */
async function pageOf(content: (shopper: Shopper) => ReactNode, parameters: SandboxParameters = { order: {} }) {
  open?.close()
  open?.shopper.sandbox.close()
  sessionStorage.clear()
  const shopper = await openShopper(parameters)
  open = show(shopper, content(shopper))
  return open
}

const asGuest = ({ placed: { id, billToken } }: Shopper) => ({
  orderId: id,
  access: { as: 'guest', billToken } as const,
})

test(`an order is cancelled once, ${rounds} times`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { canvas, shopper } = await pageOf((shopper) => <OrderTracker {...asGuest(shopper)} />)
    fireEvent.click(await canvas.findByRole('button', { name: 'Cancel order' }))
    const dialog = within(await screen.findByRole('dialog'))
    slow(shopper, round, 'POST', '/api/v1/orders/:id/cancel')
    await press(round)(dialog.getByRole('button', { name: 'Cancel order' }))
    await canvas.findByText('This order goes no further.')
    expect(requestsTo(shopper, '/cancel')).toHaveLength(1)
    expect(effectsOf(shopper).filter((effect) => effect === 'update orders')).toHaveLength(1)
  }
})

test(`a payment is asked about once, ${rounds} times`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { canvas, shopper } = await pageOf((shopper) => <PaymentApproval {...asGuest(shopper)} />)
    const approved = await canvas.findByRole('button', { name: 'I’ve approved it' })
    await shopper.answerPhone('approve')
    slow(shopper, round, 'POST', '/api/v1/orders/:id/verify-payment')
    await press(round)(approved)
    await canvas.findByRole('heading', { name: 'Paid' })
    expect(requestsTo(shopper, '/verify-payment')).toHaveLength(1)
  }
})

test(`a request for money is sent again once, ${rounds} times`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    let sent = 0
    const { canvas } = await pageOf((shopper) => (
      <PaymentApproval
        {...asGuest(shopper)}
        promptSentAt={Date.now() - 60_000}
        onResend={async () => {
          if (round % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 15))
          await shopper.askAgain(shopper.placed.id, null)
          sent += 1
        }}
      />
    ))
    await press(round)(await canvas.findByRole('button', { name: 'Send it again' }))
    await canvas.findByText('The request was sent again.')
    await canvas.findByRole('button', { name: /^Send it again/ })
    expect(sent).toBe(1)
  }
})

test(`an order is placed once, ${rounds} times`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { canvas, shopper } = await pageOf(
      (shopper) => <Checkout basket={basket} {...checkoutServerOf(shopper).shop} />,
      {
        signedIn: true,
      },
    )
    const server = checkoutServerOf(shopper)
    const answer = server.holdAnswer()
    if (round % 2 === 0) setTimeout(answer, 15)
    else answer()
    await press(round)(await canvas.findByRole('button', { name: /^Place order/ }))
    await canvas.findByText('Approve on your phone')
    expect(server.attempts).toHaveLength(1)
    expect(server.orders).toBe(1)
  }
})
