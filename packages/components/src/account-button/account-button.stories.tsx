import { expect, fn, waitFor } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { AccountButton } from './account-button.tsx'

const readSession = { method: 'GET', path: '/v1/link/data' }

const meta = preview.meta({
  title: 'AccountButton/AccountButton',
  component: AccountButton,
  args: { onSignIn: fn(), onOpenAccount: fn(), align: 'start' },
  parameters: { sandbox: { signedIn: true } },
})

export const Loading = meta.story({
  parameters: { sandbox: { faults: [{ ...readSession, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
})

/** A new account has no name yet. */
export const Empty = meta.story({
  parameters: { sandbox: { seed: 'none' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('Your account'))
    await expect(canvas.getByText('+233****0000')).toBeVisible()
  },
})

export const Content = meta.story({
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByText('Ama Mensah', { selector: 'summary *' })).toBeVisible()
    await expect(canvas.getByText('Sign out')).not.toBeVisible()
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
  },
})

export const Open = meta.story({
  play: async ({ canvas, userEvent, args, step }) => {
    const summary = await canvas.findByText('Ama Mensah', { selector: 'summary *' })
    await userEvent.click(summary)
    await userEvent.click(canvas.getByRole('button', { name: 'Go to your account' }))
    await expect(args.onOpenAccount).toHaveBeenCalledOnce()
    await step('closes with Escape, and gives the focus back', async () => {
      await userEvent.keyboard('{Escape}')
      await expect(canvas.getByText('Sign out')).not.toBeVisible()
      await expect(summary.closest('summary')).toHaveFocus()
    })
    await step('closes with a tap elsewhere', async () => {
      await userEvent.click(summary)
      await expect(canvas.getByRole('button', { name: 'Sign out' })).toBeVisible()
      await userEvent.click(document.body)
      await expect(canvas.getByText('Sign out')).not.toBeVisible()
    })
    await userEvent.click(summary)
  },
})

export const AsALink = meta.story({
  args: { accountHref: '#account', onOpenAccount: undefined },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('Ama Mensah', { selector: 'summary *' }))
    await expect(canvas.getByRole('link', { name: 'Go to your account' })).toHaveAttribute('href', '#account')
  },
})

/** Here nothing is saved but a way out, and that is quick: it does not wait for the server. */
export const Saving = meta.story({
  parameters: {
    sandbox: { faults: [{ path: '/v1/link/auth/logout', fault: { kind: 'delay', milliseconds: 600_000 } }] },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('Ama Mensah', { selector: 'summary *' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Sign in' })).toHaveFocus())
    await expect(canvas.queryByText('Ama Mensah')).toBeNull()
    await expect(canvas.getByText('You’re signed out.')).toBeInTheDocument()
  },
})

export const Error = meta.story({
  parameters: { sandbox: { faults: [{ ...readSession, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('Your account'))
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByText('Ama Mensah', { selector: 'summary *' })).toBeVisible()
  },
})

export const Offline = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('Ama Mensah', { selector: 'summary *' }))
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
