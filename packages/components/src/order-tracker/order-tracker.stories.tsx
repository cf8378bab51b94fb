import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { OrderTracker } from './order-tracker.tsx'

const read = { method: 'GET', path: '/api/v1/orders/:id' }
const cancel = { method: 'POST', path: '/api/v1/orders/:id/cancel' }

const meta = preview.meta({
  title: 'OrderTracker/OrderTracker',
  component: OrderTracker,
  args: { orderId: '', onSignIn: fn(), onPay: fn(), onEvent: fn() },
  parameters: { sandbox: { signedIn: true, order: { mine: true } } },
  render: (args, { loaded }) => <OrderTracker {...args} orderId={shopperOf({ loaded }).placed.id} />,
})

type Canvas = ReturnType<typeof within>

const status = (canvas: Canvas) =>
  within(canvas.getByRole('list')).getByText(/./, { selector: '[aria-current="step"]' })

export const Loading = meta.story({
  parameters: {
    sandbox: {
      signedIn: true,
      order: { mine: true },
      faults: [{ ...read, times: 2, fault: { kind: 'delay', milliseconds: 600_000 } }],
    },
  },
})

/** Missing, another's, or a wrong token: nobody can tell which. */
export const Empty = meta.story({
  render: (args) => <OrderTracker {...args} orderId="ord_of_nobody" />,
  play: async ({ canvas, userEvent, args }) => {
    await expect(await canvas.findByText(/open the link on your receipt/)).toBeVisible()
    await expect(canvas.getByText('We can’t find this order', { selector: 'strong' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'order-not-found' })
  },
})

export const Content = meta.story({
  parameters: { sandbox: { signedIn: true, order: { mine: true, status: 'preparing' } } },
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText(/^Order .*ORD-/)).toBeVisible()
    await expect(status(canvas)).toHaveTextContent('Being prepared')
    await expect(await canvas.findByText('Updated now')).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
    await expect(args.onEvent).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'order-status-shown', status: 'preparing' })
  },
})

export const AGuests = meta.story({
  parameters: { sandbox: { signedIn: false, order: { mine: false } } },
  render: (args, { loaded }) => {
    const { id, billToken } = shopperOf({ loaded }).placed
    return <OrderTracker {...args} orderId={id} access={{ as: 'guest', billToken }} />
  },
  play: async ({ canvas, loaded, args, userEvent }) => {
    await expect(await canvas.findByText('Waiting for payment', { selector: 'bdi' })).toBeVisible()
    await expect(shopperOf({ loaded }).requests()).not.toContain('GET /v1/link/data')
    await userEvent.click(canvas.getByRole('button', { name: 'Go to the payment' }))
    await expect(args.onPay).toHaveBeenCalledOnce()
  },
})

/** What changes while somebody looks is said once. */
export const MovesOn = meta.story({
  parameters: { sandbox: { signedIn: true, order: { mine: true, status: 'preparing' } } },
  play: async ({ canvas, loaded, args }) => {
    await canvas.findByText('Updated now')
    const [news] = canvas.getAllByRole('status')
    await expect(news).toBeEmptyDOMElement()
    const shopper = shopperOf({ loaded })
    await shopper.advance(shopper.placed.id, 'ready')
    await waitFor(() => expect(news).toHaveTextContent('Out for delivery'), { timeout: 10_000 })
    await expect(status(canvas)).toHaveTextContent('Out for delivery')
    await expect(args.onEvent).toHaveBeenCalledTimes(2)
  },
})

export const AsksBeforeCancelling = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel order' }))
    const dialog = within(await screen.findByRole('dialog'))
    await expect(dialog.getByRole('button', { name: 'Keep order' })).toHaveFocus()
    const reason = dialog.getByLabelText(/What’s the reason/)
    await expect(reason).toHaveAccessibleDescription('500 characters left')
    await userEvent.type(reason, 'Wrong size')
    await expect(reason).toHaveAccessibleDescription('490 characters left')
  },
})

export const Cancels = meta.story({
  play: async ({ canvas, userEvent, loaded, args, step }) => {
    const opener = await canvas.findByRole('button', { name: 'Cancel order' })
    await step('can be called off, and keeps what was typed', async () => {
      await userEvent.click(opener)
      await userEvent.type(await screen.findByLabelText(/What’s the reason/), 'Wrong item')
      await userEvent.click(screen.getByRole('button', { name: 'Keep order' }))
      await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull())
      await expect(opener).toHaveFocus()
    })
    await step('cancels once', async () => {
      await userEvent.click(opener)
      const dialog = within(await screen.findByRole('dialog'))
      await expect(dialog.getByLabelText(/What’s the reason/)).toHaveValue('Wrong item')
      await userEvent.tripleClick(dialog.getByRole('button', { name: 'Cancel order' }))
      await waitFor(() => expect(status(canvas)).toHaveTextContent('Cancelled'))
      await expect(screen.queryByRole('dialog')).toBeNull()
      await expect(canvas.queryByRole('button', { name: 'Cancel order' })).toBeNull()
      await waitFor(() => expect(canvas.getByRole('heading')).toHaveFocus())
      const sent = shopperOf({ loaded })
        .requests()
        .filter((request) => request.endsWith('/cancel'))
      await expect(sent).toHaveLength(1)
      await expect(args.onEvent).toHaveBeenCalledWith({ type: 'order-cancelled' })
    })
  },
})

/** It has moved on meanwhile: the order is read again, and the screen says what it is now. */
export const TooLateToCancel = meta.story({
  parameters: { sandbox: { signedIn: true, order: { mine: true, status: 'confirmed' } } },
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel order' }))
    const shopper = shopperOf({ loaded })
    await shopper.advance(shopper.placed.id, 'preparing')
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel order' }))
    await expect(await canvas.findByText(/too late to cancel/)).toBeVisible()
    await expect(status(canvas)).toHaveTextContent('Being prepared')
    await expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(canvas.getByRole('heading')).toHaveFocus())
  },
})

export const AReasonThatIsTooLong = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel order' }))
    const reason = await screen.findByLabelText(/What’s the reason/)
    await userEvent.click(reason)
    await userEvent.paste('é'.repeat(501))
    await expect(reason).toBeInvalid()
    await expect(reason).toHaveAccessibleDescription('1 character too many. Use at most 500.')
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel order' }))
    await expect(reason).toHaveValue('é'.repeat(501))
    await expect(shopperOf({ loaded }).requests()).not.toContainEqual(expect.stringMatching(/cancel$/))
  },
})

/** Offline nothing has been sent yet: keeping the order takes it back, and it can be cancelled all the same later. */
export const CancellingTakenBack = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const cancels = () =>
      shopperOf({ loaded })
        .requests()
        .filter((request) => request.endsWith('/cancel'))
    const confirm = async () => {
      await userEvent.click(await canvas.findByRole('button', { name: 'Cancel order' }))
      const dialog = within(await screen.findByRole('dialog'))
      await userEvent.click(dialog.getByRole('button', { name: 'Cancel order' }))
      return dialog
    }
    await canvas.findByRole('button', { name: 'Cancel order' })
    setNetwork('offline')
    const dialog = await confirm()
    await expect(await dialog.findByText(/Waiting for a connection/)).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Keep order' }))
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull())
    setNetwork('online')
    await expect(cancels()).toEqual([])
    await confirm()
    await waitFor(() => expect(cancels()).toHaveLength(1))
    await waitFor(() => expect(status(canvas)).toHaveTextContent('Cancelled'))
  },
})

export const Saving = meta.story({
  parameters: {
    sandbox: {
      signedIn: true,
      order: { mine: true },
      faults: [{ ...cancel, fault: { kind: 'delay', milliseconds: 600_000 } }],
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel order' }))
    const button = within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel order' })
    await userEvent.click(button)
    await waitFor(() => expect(button).toHaveAttribute('aria-busy', 'true'))
    await expect(button).toHaveFocus()
  },
})

export const CancellingFails = meta.story({
  parameters: {
    sandbox: {
      signedIn: true,
      order: { mine: true },
      faults: [{ ...cancel, fault: { kind: 'status', status: 403 } }],
    },
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel order' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByLabelText(/What’s the reason/), 'Wrong item')
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel order' }))
    await waitFor(() => expect(dialog.getAllByText(/shop doesn’t allow this/)).toHaveLength(2))
    await expect(dialog.getByLabelText(/What’s the reason/)).toHaveValue('Wrong item')
    await expect(args.onEvent).toHaveBeenCalledWith({ type: 'order-cancel-failed', code: 'refused' })
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel order' }))
    await waitFor(() => expect(status(canvas)).toHaveTextContent('Cancelled'))
  },
})

export const Error = meta.story({
  parameters: {
    sandbox: { signedIn: true, order: { mine: true }, faults: [{ ...read, fault: { kind: 'status', status: 403 } }] },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByRole('list')).toBeVisible()
  },
})

/** A look that fails takes nothing away from what is known. */
export const ALookFails = meta.story({
  parameters: { sandbox: { signedIn: true, order: { mine: true, status: 'preparing' } } },
  play: async ({ canvas, loaded }) => {
    await canvas.findByText('Updated now')
    shopperOf({ loaded }).sandbox.faults.add({ ...read, fault: { kind: 'status', status: 403 } })
    await expect(await canvas.findByText(/last look didn’t work/, {}, { timeout: 10_000 })).toBeVisible()
    await expect(status(canvas)).toHaveTextContent('Being prepared')
  },
})

export const Offline = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByRole('list')
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
    await expect(canvas.getByRole('list')).toBeVisible()
  },
})

export const SignedOut = meta.story({
  parameters: { sandbox: { signedIn: false, order: { mine: false } } },
  play: async ({ canvas, userEvent, args, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await expect(canvas.getByText(/Open the link on your receipt/)).toBeVisible()
    await expect(shopperOf({ loaded }).requests()).toEqual([])
  },
})
