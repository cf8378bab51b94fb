import { expect, fn, waitFor, type within } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { PaymentApproval } from './payment-approval.tsx'

const minutes = 60_000
const wallet = { provider: 'mtn', phoneNumber: '+233244000000' }
const readOrder = { method: 'GET', path: '/api/v1/orders/:id' }
const look = { method: 'GET', path: '/api/v1/orders/:id/payment-status' }
const askProvider = { method: 'POST', path: '/api/v1/orders/:id/verify-payment' }

/** Has the API say of the payment what the sandbox's own shopper could not bring about. */
const answers = (payment: object) => ({
  beforeEach({ loaded }: { loaded: Record<string, unknown> }) {
    const { placed, sandbox } = shopperOf({ loaded })
    const said = { payment_reference: 'ref_7Qm', amount: '13.06', currency: 'GHS', ...payment }
    const body = JSON.stringify({ success: true, data: { order_id: placed.id, ...said } })
    sandbox.faults.add({ ...look, times: 9, fault: { kind: 'answer', body } })
  },
})

const meta = preview.meta({
  title: 'PaymentApproval/PaymentApproval',
  component: PaymentApproval,
  args: {
    orderId: '',
    wallet,
    onResend: fn(async (): Promise<unknown> => undefined),
    onUseAnotherWallet: fn(),
    onPaid: fn(),
    onProceed: fn(),
    onClose: fn(),
    onSignIn: fn(),
    onEvent: fn(),
  },
  parameters: { sandbox: { order: {} } },
  render: (args, { loaded }) => {
    const { id, billToken } = shopperOf({ loaded }).placed
    return <PaymentApproval {...args} orderId={id} access={{ as: 'guest', billToken }} />
  },
})

export const Loading = meta.story({
  parameters: {
    sandbox: { order: {}, faults: [{ ...readOrder, times: 2, fault: { kind: 'delay', milliseconds: 600_000 } }] },
  },
})

/** There is nothing to approve. */
export const Empty = meta.story({
  parameters: { sandbox: { order: { status: 'cancelled' } } },
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByRole('heading', { name: 'Order cancelled' })).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Use another wallet' })).toBeNull()
    await expect(args.onPaid).not.toHaveBeenCalled()
  },
})

export const Content = meta.story({
  play: async ({ canvas, canvasElement, args, loaded, userEvent }) => {
    await expect(await canvas.findByRole('heading', { name: 'Approve on your phone' })).toBeVisible()
    await expect(canvas.getByText('GHS 13.06')).toBeVisible()
    await expect(canvas.getByText('+233****0000')).toBeVisible()
    await expect(canvasElement.textContent).not.toContain('244000000')
    const steps = canvas.getAllByRole('listitem').map(({ textContent }) => textContent)
    await expect(steps).toEqual(['Dial \u2068*170#\u2069', 'Press 6', 'Press 3'])
    await expect(args.onEvent).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'payment-shown', words: 'waiting' })
    await expect(shopperOf({ loaded }).requests()).not.toContain('GET /v1/link/data')
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }))
    await expect(args.onClose).toHaveBeenCalledOnce()
  },
})

/** Where the network's menu is not known, and the page names no wallet. */
export const NamesNoWallet = meta.story({
  args: { wallet: null },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/under approvals/)).toBeVisible()
    await expect(canvas.queryByText('Wallet')).toBeNull()
  },
})

export const Approved = meta.story({
  play: async ({ canvas, userEvent, args, loaded }) => {
    const approved = await canvas.findByRole('button', { name: 'I’ve approved it' })
    await shopperOf({ loaded }).answerPhone('approve')
    await userEvent.tripleClick(approved)
    const paid = await canvas.findByRole('heading', { name: 'Paid' })
    await expect(paid).toBeVisible()
    // The pressed button has become another one in the same place.
    await expect(canvas.getByRole('button', { name: 'Continue' })).toHaveFocus()
    await expect(canvas.getByText(/^ref_/)).toBeVisible()
    await expect(args.onPaid).toHaveBeenCalledOnce()
    const asked = shopperOf({ loaded })
      .requests()
      .filter((request) => request.endsWith('/verify-payment'))
    await expect(asked).toHaveLength(1)
  },
})

/** Nobody presses anything: the page sees it by itself. */
export const SeenByItself = meta.story({
  play: async ({ canvas, args, loaded }) => {
    await canvas.findByRole('heading', { name: 'Approve on your phone' })
    await shopperOf({ loaded }).answerPhone('approve')
    await expect(await canvas.findByRole('heading', { name: 'Paid' }, { timeout: 10_000 })).toBeVisible()
    await expect(args.onPaid).toHaveBeenCalledOnce()
  },
})

/** A timeout is no failure. */
export const StillChecking = meta.story({
  args: { promptSentAt: Date.now() - 3 * minutes },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('heading', { name: 'Still checking' })).toBeVisible()
    await expect(canvas.getByText(/^ref_/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Check now' })).toBeVisible()
    await expect(canvasElement.textContent).not.toMatch(/fail|didn’t|Time to approve/)
  },
})

export const LateSuccess = meta.story({
  args: { promptSentAt: Date.now() - 6 * minutes },
  play: async ({ canvas, userEvent, loaded }) => {
    const check = await canvas.findByRole('button', { name: 'Check now' })
    await shopperOf({ loaded }).answerPhone('approve')
    await userEvent.click(check)
    await expect(await canvas.findByRole('heading', { name: 'Paid' })).toBeVisible()
  },
})

/** No prompt came: it is sent again, once, and waited for anew. */
export const Resent = meta.story({
  args: { promptSentAt: Date.now() - 3 * minutes },
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findByRole('heading', { name: 'Still checking' })
    await userEvent.tripleClick(canvas.getByRole('button', { name: 'Send it again' }))
    await expect(await canvas.findByRole('heading', { name: 'Approve on your phone' })).toBeVisible()
    await expect(args.onResend).toHaveBeenCalledOnce()
    await expect(canvas.getByText('The request was sent again.')).toBeInTheDocument()
    await expect(canvas.getByRole('button', { name: /^Send it again/ })).toHaveAttribute('aria-disabled', 'true')
  },
})

export const Saving = meta.story({
  args: { promptSentAt: Date.now() - 1 * minutes, onResend: fn((): Promise<unknown> => new Promise(() => undefined)) },
  play: async ({ canvas, userEvent }) => {
    const resend = await canvas.findByRole('button', { name: 'Send it again' })
    await userEvent.click(resend)
    await waitFor(() => expect(resend).toHaveAttribute('aria-busy', 'true'))
    await expect(resend).toHaveFocus()
  },
})

export const ResendFails = meta.story({
  args: {
    promptSentAt: Date.now() - 1 * minutes,
    onResend: fn((): Promise<unknown> => Promise.reject(new TypeError('Failed to fetch'))),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send it again' }))
    await expect(await canvas.findByText('The request wasn’t sent')).toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'Approve on your phone' })).toBeVisible()
  },
})

export const AnotherWallet = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Use another wallet' }))
    await expect(args.onUseAnotherWallet).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'another-wallet-wanted' })
  },
})

/** Declined on the phone, sent again, approved. */
export const DeclinedAndResent = meta.story({
  render: (args, { loaded }) => {
    const shopper = shopperOf({ loaded })
    const { id, billToken } = shopper.placed
    return (
      <PaymentApproval
        {...args}
        orderId={id}
        access={{ as: 'guest', billToken }}
        onResend={() => shopper.askAgain(id, null)}
      />
    )
  },
  play: async ({ canvas, userEvent, loaded }) => {
    await canvas.findByRole('heading', { name: 'Approve on your phone' })
    await shopperOf({ loaded }).answerPhone('decline')
    const timeout = { timeout: 10_000 }
    await expect(await canvas.findByRole('heading', { name: 'The request was declined' }, timeout)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Send it again' }))
    await expect(await canvas.findByRole('heading', { name: 'Approve on your phone' })).toBeVisible()
    await shopperOf({ loaded }).answerPhone('approve')
    await expect(await canvas.findByRole('heading', { name: 'Paid' }, timeout)).toBeVisible()
  },
})

/** The reason, and the one step that fits it. */
const declined = (reason: string | null, heading: string, button: string) => ({
  ...answers({ payment_status: 'failed', failure_reason: reason }),
  play: async ({ canvas }: { canvas: ReturnType<typeof within> }) => {
    await expect(await canvas.findByRole('heading', { name: heading })).toBeVisible()
    await expect(canvas.getByText('ref_7Qm')).toBeVisible()
    const primary = canvas.getAllByRole('button').filter((one: HTMLElement) => one.dataset['variant'] === 'primary')
    await expect(primary.map((one: HTMLElement) => one.textContent)).toEqual([button])
  },
})

export const NotEnoughFunds = meta.story(
  declined('NOT_ENOUGH_FUNDS', 'Not enough money in the wallet', 'Use another wallet'),
)
export const PayerNotFound = meta.story(declined('PAYER_NOT_FOUND', 'No wallet at this number', 'Use another wallet'))
export const LimitReached = meta.story(
  declined('PAYER_LIMIT_REACHED', 'The wallet has reached its limit', 'Use another wallet'),
)
export const Rejected = meta.story(declined('APPROVAL_REJECTED', 'The request was declined', 'Send it again'))
export const Expired = meta.story(declined('EXPIRED', 'The request ran out', 'Send it again'))
export const DeclinedWithoutReason = meta.story(declined(null, 'The payment didn’t go through', 'Send it again'))
export const DeclinedForALaterReason = meta.story(
  declined('MOON_PHASE', 'The payment didn’t go through', 'Send it again'),
)

export const Mismatch = meta.story({
  ...answers({ payment_status: 'pending', amount: '130.60' }),
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByRole('heading', { name: 'Don’t approve this' })).toBeVisible()
    await expect(canvas.getByText('GHS 13.06')).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'I’ve approved it' })).toBeNull()
    await expect(args.onPaid).not.toHaveBeenCalled()
  },
})

/** A success over another amount is none. */
export const MismatchedSuccess = meta.story({
  ...answers({ payment_status: 'succeeded', amount: '1.30' }),
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByRole('heading', { name: 'Don’t approve this' })).toBeVisible()
    await expect(args.onPaid).not.toHaveBeenCalled()
  },
})

/** What is not known is not paid. */
export const UnknownStatus = meta.story({
  ...answers({ payment_status: 'escrowed' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Approve on your phone' })).toBeVisible()
    await expect(canvas.queryByText('Paid')).toBeNull()
  },
})

export const Refunded = meta.story(answers({ payment_status: 'refunded' }))

/** The looks say what was long ago; what the provider says now is believed, and stays. */
export const AnswersOutOfOrder = meta.story({
  ...answers({ payment_status: 'pending' }),
  play: async ({ canvas, userEvent, loaded }) => {
    const approved = await canvas.findByRole('button', { name: 'I’ve approved it' })
    await shopperOf({ loaded }).answerPhone('approve')
    await userEvent.click(approved)
    await expect(await canvas.findByRole('heading', { name: 'Paid' })).toBeVisible()
    window.dispatchEvent(new Event('visibilitychange'))
    await new Promise((resolve) => setTimeout(resolve, 2500))
    await expect(canvas.getByRole('heading', { name: 'Paid' })).toBeVisible()
  },
})

/** The waiting goes on. */
export const CannotAsk = meta.story({
  parameters: {
    sandbox: { order: {}, faults: [{ ...askProvider, times: 9, fault: { kind: 'status', status: 422 } }] },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'I’ve approved it' }))
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'Approve on your phone' })).toBeVisible()
  },
})

export const Error = meta.story({
  parameters: { sandbox: { order: {}, faults: [{ ...readOrder, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('Your payment didn’t load')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByRole('heading', { name: 'Approve on your phone' })).toBeVisible()
  },
})

export const Offline = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Approve on your phone' })
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
    await expect(canvas.getByText('GHS 13.06')).toBeVisible()
  },
})

export const SignedOut = meta.story({
  render: (args, { loaded }) => (
    <PaymentApproval {...args} orderId={shopperOf({ loaded }).placed.id} access={{ as: 'customer' }} />
  ),
  play: async ({ canvas, userEvent, args, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await expect(shopperOf({ loaded }).requests()).toEqual([])
  },
})

/** Missing, another's, or a wrong token: nobody can tell which. */
export const NotFound = meta.story({
  render: (args, { loaded }) => (
    <PaymentApproval
      {...args}
      orderId={shopperOf({ loaded }).placed.id}
      access={{ as: 'guest', billToken: 'bt_wrong' }}
    />
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('We can’t find this order', { selector: 'strong' })).toBeVisible()
  },
})
