// Ten thousand answers with something wrong in them, and whatever arrives: the page shows something, and React is content.
import { fireEvent, waitFor } from '@testing-library/dom'
import { createSandbox } from '@tillkit/sandbox'
import * as fc from 'fast-check'
import type { ReactNode } from 'react'
import { expect, inject, test, vi } from 'vitest'
import { basket } from '../../../.storybook/checkout-plays.ts'
import { checkoutServerOf } from '../../../.storybook/checkout-shop.ts'
import { Shopper } from '../../../.storybook/shopper.ts'
import { AccountPage } from '../src/account-page/account-page.tsx'
import { AddressPicker } from '../src/address-picker/address-picker.tsx'
import { Checkout } from '../src/checkout/checkout.tsx'
import { MobileMoneyPicker } from '../src/mobile-money-picker/mobile-money-picker.tsx'
import { OrderList } from '../src/order-list/order-list.tsx'
import { OrderSummary } from '../src/order-summary/order-summary.tsx'
import { OrderTracker } from '../src/order-tracker/order-tracker.tsx'
import { OtpLogin } from '../src/otp-login/otp-login.tsx'
import { PaymentApproval } from '../src/payment-approval/payment-approval.tsx'
import { mutateJson, mutations, type Mutation } from './mutated-json.ts'
import { show, type Page } from './open-shop.tsx'

interface Visit {
  readonly content: ReactNode | ((shopper: Shopper) => ReactNode)
  readonly signedIn: boolean
  /** What the shopper does there, so that answers to writes come in too. */
  readonly act: (page: Page) => Promise<void>
}

const pressAll = (names: RegExp) => async (page: Page) => {
  for (const button of page.canvas.queryAllByRole('button', { name: names })) fireEvent.click(button)
  await settled(page)
}

const visits: Readonly<Record<string, Visit>> = {
  'account, pressing buttons': {
    content: <AccountPage />,
    signedIn: true,
    act: pressAll(/^(Make default|Verify|Sign out: )/),
  },
  'account, pressing switches': { content: <AccountPage />, signedIn: true, act: pressSwitches },
  'picking an address': { content: <AddressPicker />, signedIn: true, act: settled },
  'picking a wallet': { content: <MobileMoneyPicker />, signedIn: true, act: settled },
  'signing in': { content: <OtpLogin />, signedIn: false, act: signIn },
  'listing orders': { content: <OrderList />, signedIn: true, act: settled },
  'following an order': {
    content: (shopper) => <OrderTracker {...asGuest(shopper)} />,
    signedIn: false,
    act: pressAll(/^Check/),
  },
  'reading a receipt': { content: (shopper) => <OrderSummary {...asGuest(shopper)} />, signedIn: false, act: settled },
  'waiting for a payment': {
    content: (shopper) => <PaymentApproval {...asGuest(shopper)} onResend={async () => undefined} />,
    signedIn: false,
    act: pressAll(/^(I’ve approved it|Check now)/),
  },
  'checking out': {
    content: (shopper) => <Checkout basket={basket} {...checkoutServerOf(shopper).shop} />,
    signedIn: true,
    act: placeOrder,
  },
}

const asGuest = ({ placed: { id, billToken } }: Shopper) => ({
  orderId: id,
  access: { as: 'guest', billToken } as const,
})

async function placeOrder(page: Page) {
  for (const name of [/^Continue$/, /^Continue$/, /^Place order/]) await pressAll(name)(page)
}

async function pressSwitches(page: Page) {
  for (const control of page.canvas.queryAllByRole('switch')) fireEvent.click(control)
  await settled(page)
}

async function signIn(page: Page) {
  const phone = await page.canvas.findByLabelText('Phone number')
  fireEvent.change(phone, { target: { value: '0244000000' } })
  fireEvent.click(page.canvas.getByRole('button', { name: 'Send code' }))
  await settled(page)
  const code = page.canvas.queryByLabelText(/digit code/)
  if (code) fireEvent.input(code, { target: { value: page.shopper.readCode() } })
  await settled(page)
}

/** Until nothing is on its way any more. What is asked for again after a failure comes later than anybody waits here. */
async function settled({ container }: Page) {
  await new Promise((resolve) => setTimeout(resolve, 0))
  const busy = () => expect(container.querySelector('[aria-busy]')).toBeNull()
  await waitFor(busy, { container, timeout: 300 }).catch(() => undefined)
}

/** A sandbox whose answers arrive changed, once `changes` are there. */
async function openMutatingShopper() {
  const sandbox = await createSandbox()
  const mutated = { changes: [] as readonly Mutation[], count: 0 }
  const fetch: typeof sandbox.fetch = async (...request) => {
    const answer = await sandbox.fetch(...request)
    if (mutated.changes.length === 0 || answer.status === 204) return answer
    mutated.count += 1
    const body = JSON.stringify(mutateJson(await answer.json(), mutated.changes))
    return new Response(body, { status: answer.status, headers: answer.headers })
  }
  return { shopper: new Shopper({ ...sandbox, fetch }), mutated }
}

test('no answer makes the page white or React complain', async () => {
  const wanted = inject('long') ? 10_000 : 500
  const complaints = vi.spyOn(console, 'error')
  let errors: string[] = []
  const fail = ({ message }: ErrorEvent) => errors.push(message)
  window.addEventListener('error', fail)
  let answers = 0
  try {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.entries(visits)), mutations, async ([, visit], changes) => {
        if (answers >= wanted) return
        const { content, signedIn, act } = visit
        const { shopper, mutated } = await openMutatingShopper()
        sessionStorage.clear()
        // What one answer did is not held against the next.
        complaints.mockClear()
        errors = []
        if (signedIn) await shopper.signIn()
        shopper.placed = await shopper.checkout({ mine: signedIn })
        mutated.changes = changes
        const page = show(shopper, typeof content === 'function' ? content(shopper) : content)
        try {
          await waitFor(() => expect(page.container.textContent).not.toBe(''))
          await settled(page)
          await act(page)
          expect(page.container.textContent).not.toBe('')
          expect([...page.errors, ...errors, ...complaints.mock.calls.map(String)]).toEqual([])
        } finally {
          answers += mutated.count
          page.close()
          shopper.sandbox.close()
        }
      }),
      { numRuns: wanted, seed: 20_261_121 },
    )
  } finally {
    window.removeEventListener('error', fail)
    complaints.mockRestore()
  }
  expect(answers).toBeGreaterThanOrEqual(wanted)
})
