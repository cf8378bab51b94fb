import type { LinkedAccount } from '@tillkit/client'
import { expect, fn, waitFor } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { LinkedAccountCard } from './linked-account-card.tsx'

const imprintCustomerId = '9B5E1EE0-2E1C-46E7-81B9-3C3917204BE4'

const account: LinkedAccount = {
  imprintCustomerId,
  partnerCustomerId: 'PARTNER_USER_456',
  partnerIdentifier: 'MCD',
  isActive: true,
  linkedAt: '2025-02-13T19:08:07.000Z',
  metadata: {},
}

const link = { method: 'POST', path: '/v2/customers/:id/link' }

const meta = preview.meta({
  title: 'LinkedAccountCard/LinkedAccountCard',
  component: LinkedAccountCard,
  args: { imprintCustomerId, read: async (): Promise<LinkedAccount | null> => null, onLinked: fn(), onSignIn: fn() },
  parameters: { sandbox: { signedIn: true } },
})

export const Loading = meta.story({ args: { read: () => new Promise(() => undefined) } })

/** Nothing is linked before the shopper asks for it. */
export const Empty = meta.story({
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByRole('button', { name: 'Link my card' })).toBeVisible()
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
  },
})

export const Content = meta.story({
  args: { read: async () => account },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('February 13, 2025')).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
})

export const Paused = meta.story({
  args: { read: async () => ({ ...account, isActive: false }) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Paused')).toBeVisible()
  },
})

export const Links = meta.story({
  play: async ({ canvas, userEvent, args, loaded }) => {
    const button = await canvas.findByRole('button', { name: 'Link my card' })
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
    await userEvent.tripleClick(button)
    await expect(await canvas.findByText('Linked')).toBeVisible()
    await waitFor(() => expect(canvas.getByText('Linked').closest('.till-linked-account')).toHaveFocus())
    await expect(args.onLinked).toHaveBeenCalledOnce()
    await expect(args.onLinked).toHaveBeenCalledWith(expect.objectContaining({ imprintCustomerId, isActive: true }))
    const asked = shopperOf({ loaded })
      .requests()
      .filter((request) => request.includes('/link') && request.startsWith('POST'))
    await expect(asked).toHaveLength(1)
  },
})

export const Saving = meta.story({
  parameters: { sandbox: { faults: [{ ...link, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Link my card' })
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
    await userEvent.click(button)
    await waitFor(() => expect(button).toHaveAttribute('aria-busy', 'true'))
  },
})

const readFails = fn()

export const Error = meta.story({
  args: { read: readFails },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByText('February 13, 2025')).toBeVisible()
  },
  beforeEach: () => {
    readFails.mockReset().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(account)
  },
})

/** Somebody else's link is never shown as this shopper's: not when it is made … */
export const Mismatch = meta.story({
  parameters: {
    sandbox: {
      faults: [
        {
          ...link,
          fault: {
            kind: 'answer',
            body: JSON.stringify({
              customer_id: 'BBB815E9-F654-438D-9AD3-3F7BB8136FC0',
              partner_customer_id: 'PARTNER_USER_456',
              partner_identifier: 'MCD',
              status: 'ACTIVE',
              created_at: '2025-02-13T19:08:07.000Z',
            }),
          },
        },
      ],
    },
  },
  play: async ({ canvas, userEvent, args }) => {
    const button = await canvas.findByRole('button', { name: 'Link my card' })
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
    await userEvent.click(button)
    await expect(await canvas.findByText('Your card wasn’t linked')).toBeVisible()
    await expect(canvas.getByText(/The answer was about another card/)).toBeVisible()
    await expect(canvas.queryByText('Linked')).toBeNull()
    await expect(args.onLinked).not.toHaveBeenCalled()
  },
})

/** … and not when it is read. */
export const MismatchKept = meta.story({
  args: { read: async () => ({ ...account, imprintCustomerId: 'BBB815E9-F654-438D-9AD3-3F7BB8136FC0' }) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/The answer was about another card/)).toBeVisible()
    await expect(canvas.queryByText('Linked')).toBeNull()
    await expect(canvas.queryByText(/Linked since/)).toBeNull()
  },
})

export const Offline = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Link my card' })
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
  },
})

export const SignedOut = meta.story({
  parameters: { sandbox: { signedIn: false } },
  play: async ({ canvas, userEvent, args, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await expect(shopperOf({ loaded }).requests()).toEqual([])
  },
})
