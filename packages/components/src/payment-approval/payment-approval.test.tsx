// @vitest-environment jsdom
// The long waits, with the clock in the hand and the sandbox in this process.
import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react'
import { TillProvider } from '@tillkit/hooks'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { openShopper, Shopper } from '../../../../.storybook/shopper.ts'
import type { FunnelEvent } from '../funnel-event.ts'
import { loadPaymentViews } from './load-payment-views.ts'
import { PaymentApproval } from './payment-approval.tsx'
import { PaymentApprovalCard } from './payment-approval-card.tsx'

const minute = 60_000

// At the root, because React runs the effects of a StrictMode below it once.
configure({ reactStrictMode: true })

// How long a file takes to come is not for the clock in the hand.
beforeAll(async () => void (await loadPaymentViews()))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
const heading = () => screen.getByRole('heading', { level: 3 }).textContent
const looks = (shopper: Shopper) => shopper.requests().length

async function open(scenario?: string, onResend?: () => Promise<unknown>) {
  const shopper = await openShopper({ order: {} })
  if (scenario) shopper.placed = await placedIn(shopper, scenario)
  vi.useFakeTimers({ now: Date.now() })
  const events: FunnelEvent[] = []
  const page = ({ till } = shopper) => {
    const { id, billToken } = shopper.placed
    return render(
      <TillProvider till={till}>
        <PaymentApproval
          orderId={id}
          access={{ as: 'guest', billToken }}
          wallet={{ provider: 'mtn', phoneNumber: '+233244000000' }}
          onResend={onResend}
          onSignIn={vi.fn()}
          onEvent={(event) => events.push(event)}
        />
      </TillProvider>,
    )
  }
  const { unmount } = page()
  await pass(100)
  // What a page remembers is gone with it.
  const reload = () => page(new Shopper(shopper.sandbox))
  return { shopper, events, reload, close: unmount }
}

async function placedIn({ sandbox }: Shopper, name: string) {
  const headers = { 'Content-Type': 'application/json' }
  const request = { method: 'POST', headers, body: JSON.stringify({ name }) }
  const { order_id: id, bill_token: billToken } = await (
    await sandbox.fetch('http://localhost/_sandbox/scenarios', request)
  ).json()
  return { id, billToken }
}

test('ten minutes of waiting are at most 25 requests, and no failure', async () => {
  const { shopper, events } = await open()
  await pass(10 * minute)
  expect(heading()).toBe('Still checking')
  expect(looks(shopper)).toBeLessThanOrEqual(25)
  expect(looks(shopper)).toBeGreaterThan(12)
  expect(events).toEqual([
    { type: 'payment-shown', words: 'waiting' },
    { type: 'payment-shown', words: 'checking' },
  ])
})

test('a success at minute 6, when the countdown has long ended, is paid; then nothing more is sent', async () => {
  const { shopper, events } = await open('late-success')
  await pass(5.5 * minute)
  expect(heading()).toBe('Still checking')
  // The sandbox keeps its own time.
  shopper.sandbox.clock.advance(6 * 60)
  await pass(2 * minute)
  expect(heading()).toBe('Paid')
  expect(events.map((event) => 'words' in event && event.words)).toEqual(['waiting', 'checking', 'paid'])
  const settled = looks(shopper)
  await pass(30 * minute)
  expect(looks(shopper)).toBe(settled)
})

test('a reload at minute 3 goes on where it was', async () => {
  const { shopper, reload, close } = await open()
  await pass(3 * minute)
  const reference = screen.getByText(/^ref_/).textContent
  close()
  const sent = looks(shopper)
  await pass(minute)
  expect(looks(shopper)).toBe(sent)
  reload()
  await pass(100)
  expect(heading()).toBe('Still checking')
  expect(screen.getByText(/^ref_/).textContent).toBe(reference)
  await shopper.answerPhone('approve')
  await pass(minute)
  expect(heading()).toBe('Paid')
})

test('an hour in another tab sends nothing; on return it checks at once', async () => {
  const { shopper } = await open()
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  const sent = looks(shopper)
  await pass(60 * minute)
  expect(looks(shopper)).toBe(sent)
  await shopper.answerPhone('approve')
  visibility.mockReturnValue('visible')
  window.dispatchEvent(new Event('visibilitychange'))
  document.dispatchEvent(new Event('visibilitychange'))
  await pass(100)
  expect(heading()).toBe('Paid')
  expect(looks(shopper)).toBe(sent + 1)
  visibility.mockRestore()
})

/** The shopper comes back to the tab. */
const comeBack = () => act(() => void window.dispatchEvent(new Event('visibilitychange')))

const paymentStatus = { method: 'GET', path: '/api/v1/orders/:id/payment-status' }
const orderRead = { method: 'GET', path: '/api/v1/orders/:id' }
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('declined here, sent again and paid in another tab: what the shop refuses to send is not asked for any more', async () => {
  const refused = () => Promise.reject(new Error('It is paid.'))
  const { shopper } = await open(undefined, refused)
  await shopper.answerPhone('decline')
  await pass(3_000)
  expect(heading()).toBe('The request was declined')
  await shopper.askAgain(shopper.placed.id, null)
  await shopper.answerPhone('approve')
  press('Send it again')
  await pass(100)
  expect(heading()).toBe('Paid')
  expect(screen.queryByText('The request wasn’t sent')).toBeNull()
})

describe('cancelled elsewhere, and the one look at the order fails', () => {
  async function cancelled() {
    const { shopper, ...opened } = await open(undefined, () => Promise.reject(new Error('It is cancelled.')))
    shopper.sandbox.faults.add({ ...orderRead, fault: { kind: 'status', status: 403 } })
    await shopper.advance(shopper.placed.id, 'cancelled')
    await pass(3_000)
    expect(heading()).toBe('The payment was cancelled')
    return { shopper, ...opened }
  }

  test('nobody who comes back is asked to pay again', async () => {
    const { shopper } = await cancelled()
    comeBack()
    await pass(100)
    expect(heading()).toBe('Order cancelled')
    const sent = looks(shopper)
    comeBack()
    await pass(100)
    const orders = shopper.requests().slice(sent)
    expect(orders.filter((request) => request === 'GET /api/v1/orders/:id')).toEqual([])
  })

  test('nor who is back online', async () => {
    await cancelled()
    act(() => void window.dispatchEvent(new Event('offline')))
    act(() => void window.dispatchEvent(new Event('online')))
    await pass(100)
    expect(heading()).toBe('Order cancelled')
  })

  test('nor who tries to', async () => {
    await cancelled()
    press('Send it again')
    await pass(100)
    expect(heading()).toBe('Order cancelled')
  })
})

test('a payment that is out of reach has a way on: signing in', async () => {
  const { shopper } = await open()
  shopper.sandbox.faults.add({ ...orderRead, times: 9, fault: { kind: 'status', status: 404 } })
  shopper.sandbox.faults.add({ ...paymentStatus, times: 9, fault: { kind: 'status', status: 404 } })
  await pass(5_000)
  expect(screen.getByText('We can’t find this order', { selector: 'strong' })).toBeDefined()
  expect(screen.getByText('We can’t find this order', { selector: '[role=status]' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Sign in' })).toBeDefined()
})

test('nor is a payment alone that is out of reach a failure to try again', async () => {
  const { shopper } = await open()
  shopper.sandbox.faults.add({ ...paymentStatus, times: 9, fault: { kind: 'status', status: 404 } })
  await pass(5_000)
  expect(screen.getByText('We can’t find this order', { selector: 'strong' })).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a session that was ended elsewhere: asked to sign in, and nothing of the order stays', async () => {
  const shopper = await openShopper({ signedIn: true, order: { mine: true } })
  const { container } = render(
    <TillProvider till={shopper.till}>
      <PaymentApproval orderId={shopper.placed.id} access={{ as: 'customer' }} onSignIn={vi.fn()} />
    </TillProvider>,
  )
  await screen.findByRole('heading', { name: 'Approve on your phone' })
  const body = JSON.stringify({ success: false, error: { code: 'SESSION_REVOKED', message: '' } })
  shopper.sandbox.faults.add({ ...paymentStatus, times: 2, fault: { kind: 'answer', status: 401, body } })
  comeBack()
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeDefined()
  expect(screen.getByText('Sign in to see your order')).toBeDefined()
  expect(container.textContent).not.toMatch(/13\.06|ORD-/)
})

test('a reference that is still to come has its line already, so that nothing moves when it does', () => {
  const order = { number: 'ORD-1', status: 'pending', total: { amount: '13.06', currency: 'GHS' } } as const
  const card = (stage: 'waiting' | 'declined', reference: string | null) => (
    <PaymentApprovalCard payment={{ stage, reason: null, reference }} order={order} promptSentAt={Date.now()} />
  )
  const line = () => screen.queryByText('Reference')?.nextElementSibling?.textContent
  const { rerender } = render(card('waiting', null))
  expect(line()).toBe('…')
  rerender(card('waiting', 'ref_2'))
  expect(line()).toBe('ref_2')
  // Nothing more comes of one that is over.
  rerender(card('declined', null))
  expect(line()).toBeUndefined()
})
