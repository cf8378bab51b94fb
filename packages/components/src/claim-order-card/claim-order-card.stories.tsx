import { expect, fn, waitFor } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { ClaimOrderCard } from './claim-order-card.tsx'

const claim = { method: 'POST', path: '/api/v1/orders/:id/customer' }
const readSession = { method: 'GET', path: '/v1/link/data' }
const sandbox = { signedIn: true, order: {} }

const meta = preview.meta({
  title: 'ClaimOrderCard/ClaimOrderCard',
  component: ClaimOrderCard,
  args: { orderId: '', onClaimed: fn(), onOpenOrder: fn(), onSignIn: fn(), onEvent: fn() },
  parameters: { sandbox },
  render: (args, { loaded }) => {
    const { id, billToken } = shopperOf({ loaded }).placed
    return <ClaimOrderCard billToken={billToken} {...args} orderId={id} />
  },
})

export const Loading = meta.story({
  parameters: {
    sandbox: { ...sandbox, faults: [{ ...readSession, times: 2, fault: { kind: 'delay', milliseconds: 600_000 } }] },
  },
})

/** Without its link an order cannot be added. */
export const Empty = meta.story({
  args: { billToken: null },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/link from your receipt/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Add to my account' })).toBeNull()
  },
})

export const Content = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Add to my account' })).toBeVisible()
  },
})

/** One tap; three are no more than one. */
export const Claims = meta.story({
  play: async ({ canvas, userEvent, args, loaded }) => {
    const shopper = shopperOf({ loaded })
    await userEvent.tripleClick(await canvas.findByRole('button', { name: 'Add to my account' }))
    const done = await canvas.findByText('In your account', { selector: 'strong' })
    await waitFor(() => expect(done.closest('.till-outcome')).toHaveFocus())
    await expect(args.onClaimed).toHaveBeenCalledOnce()
    await expect(args.onClaimed).toHaveBeenCalledWith(expect.objectContaining({ id: shopper.placed.id }))
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'order-claimed' })
    const claims = shopper.requests().filter((request) => request.endsWith('/customer'))
    await expect(claims).toHaveLength(1)
  },
})

/** The link does not open it, or it is somebody else's by now: what still works. */
export const CannotBeClaimed = meta.story({
  args: { billToken: 'bt_wrong' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add to my account' }))
    const failed = await canvas.findByText('The order wasn’t added', { selector: 'strong' })
    await waitFor(() => expect(failed.closest('.till-outcome')).toHaveFocus())
    await userEvent.click(canvas.getByRole('button', { name: 'Open the order' }))
    await expect(args.onOpenOrder).toHaveBeenCalledOnce()
    await expect(args.onClaimed).not.toHaveBeenCalled()
  },
})

export const Saving = meta.story({
  parameters: { sandbox: { ...sandbox, faults: [{ ...claim, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async ({ canvas, userEvent }) => {
    const add = await canvas.findByRole('button', { name: 'Add to my account' })
    await userEvent.click(add)
    await waitFor(() => expect(add).toHaveAttribute('aria-busy', 'true'))
    await expect(add).toHaveFocus()
  },
})

/** It was done, and nobody heard of it: trying again does it once. */
export const Error = meta.story({
  parameters: { sandbox: { ...sandbox, faults: [{ ...claim, fault: { kind: 'drop-after-commit' } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add to my account' }))
    await expect(await canvas.findByText('The order wasn’t added')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByText('In your account', { selector: 'strong' })).toBeVisible()
  },
})

export const Offline = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Add to my account' })
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
  },
})

export const SignedOut = meta.story({
  parameters: { sandbox: { signedIn: false, order: {} } },
  play: async ({ canvas, userEvent, args, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await expect(shopperOf({ loaded }).requests()).toEqual([])
  },
})
