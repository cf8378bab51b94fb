import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { AccountPage } from './account-page.tsx'

const readSession = { method: 'GET', path: '/v1/link/data' }

const meta = preview.meta({
  title: 'AccountPage/AccountPage',
  component: AccountPage,
  args: { onSignedIn: fn(), onEvent: fn() },
  parameters: { sandbox: { signedIn: true, otherDevices: 1 } },
})

export const Loading = meta.story({
  parameters: { sandbox: { faults: [{ ...readSession, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
})

/** Somebody new, who has saved nothing yet. */
export const Empty = meta.story({
  parameters: { sandbox: { seed: 'none' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No saved addresses yet')).toBeVisible()
  },
})

/** Two requests, however many sections: the one-shot, and the devices, which it does not have. */
export const Content = meta.story({
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByText('This device')).toBeVisible()
    await expect(canvas.getAllByText('Ama Mensah')).toHaveLength(2)
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data', 'GET /v1/link/sessions'])
  },
})

export const WithEverything = meta.story({
  args: {
    linkedAccount: { imprintCustomerId: '9B5E1EE0-2E1C-46E7-81B9-3C3917204BE4', read: async () => null },
    children: <section aria-label="Orders">Orders stand here.</section>,
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Link my card' })).toBeVisible()
    await expect(canvas.getByText('Orders stand here.')).toBeVisible()
  },
})

/** What is changed in one section shows in the others. */
export const Saving = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change: Name' }))
    await userEvent.type(canvas.getByLabelText('Name'), ' Owusu{Enter}')
    // Above the page and in its row.
    await waitFor(() => expect(canvas.getAllByText('Ama Mensah Owusu')).toHaveLength(2))
  },
})

export const Error = meta.story({
  parameters: { sandbox: { faults: [{ ...readSession, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByText('This device')).toBeVisible()
  },
})

export const Offline = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByText('This device')
    setNetwork('offline')
    await expect((await canvas.findAllByText(/You’re offline/)).length).toBeGreaterThan(0)
  },
})

/** Signed out, it is a sign-in; nothing of the shopper is left. */
export const SignedOut = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findByText('This device')
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
    await expect(await canvas.findByLabelText('Phone number')).toHaveFocus()
    await expect(canvas.queryByText('Ama Mensah')).toBeNull()
    await expect(canvas.queryByText('12 Independence Avenue')).toBeNull()
    await expect(args.onEvent).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenCalledWith({ type: 'sign-in-shown' })
  },
})

/** The section with the button is gone, and its form with it. */
export const SignedOutEverywhere = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign out everywhere' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Sign out everywhere' }))
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Sign in' })).toHaveFocus())
    await expect(canvas.getByText('You’re signed out.')).toBeInTheDocument()
  },
})

export const SignedOutFromElsewhere = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change: Name' }))
    await userEvent.type(canvas.getByLabelText('Name'), ' Owusu')
    await shopperOf({ loaded }).endSession('SESSION_REVOKED')
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Sign in' })).toHaveFocus())
    await expect(canvas.getByText('You’re signed out.')).toBeInTheDocument()
  },
})
