import { expect, fn } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { OrderSummary } from './order-summary.tsx'

const read = { method: 'GET', path: '/api/v1/orders/:id' }

const meta = preview.meta({
  title: 'OrderSummary/OrderSummary',
  component: OrderSummary,
  args: { orderId: '', onSignIn: fn(), onPrint: fn(), onEvent: fn() },
  parameters: { sandbox: { signedIn: true, order: { mine: true, status: 'completed' } } },
  render: (args, { loaded }) => <OrderSummary {...args} orderId={shopperOf({ loaded }).placed.id} />,
})

export const Loading = meta.story({
  parameters: { sandbox: { faults: [{ ...read, times: 2, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
})

/** Missing, another's, or a wrong token: nobody can tell which. */
export const Empty = meta.story({
  render: (args) => <OrderSummary {...args} orderId="ord_of_nobody" />,
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText(/open the link on your receipt/)).toBeVisible()
    await expect(args.onEvent).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'order-not-found' })
  },
})

export const Content = meta.story({
  play: async ({ canvas, userEvent, args, loaded }) => {
    await expect(await canvas.findByRole('row', { name: /^Total GHS\s13.06$/ })).toBeVisible()
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /api/v1/orders/:id'])
    await userEvent.click(canvas.getByRole('button', { name: 'Print receipt' }))
    await expect(args.onPrint).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'receipt-printed' })
  },
})

export const AGuests = meta.story({
  parameters: { sandbox: { signedIn: false, order: { mine: false } } },
  render: (args, { loaded }) => {
    const { id, billToken } = shopperOf({ loaded }).placed
    return <OrderSummary {...args} orderId={id} access={{ as: 'guest', billToken }} onPrint={null} />
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('row', { name: /^Total GHS\s13.06$/ })).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
})

export const Error = meta.story({
  parameters: { sandbox: { faults: [{ ...read, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByRole('table')).toBeVisible()
  },
})

export const Offline = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByRole('table')
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
    await expect(canvas.getByRole('table')).toBeVisible()
  },
})

export const SignedOut = meta.story({
  parameters: { sandbox: { signedIn: false, order: { mine: false } } },
  play: async ({ canvas, userEvent, args, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await expect(shopperOf({ loaded }).requests()).toEqual([])
  },
})
