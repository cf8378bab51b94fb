import { expect, fn, waitFor } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { ProfileForm } from './profile-form.tsx'

const meta = preview.meta({
  title: 'ProfileForm/ProfileForm',
  component: ProfileForm,
  args: { onSignIn: fn() },
  parameters: { sandbox: { signedIn: true } },
})

const update = { method: 'POST', path: '/v1/link/profile' }

export const Loading = meta.story({
  parameters: {
    sandbox: { faults: [{ method: 'GET', path: '/v1/link/data', fault: { kind: 'delay', milliseconds: 600_000 } }] },
  },
})

/** A new account knows a number and nothing else. */
export const Empty = meta.story({
  parameters: { sandbox: { seed: 'none' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add: Name' }))
    await expect(canvas.getByLabelText('Name')).toHaveFocus()
    await expect(canvas.getByLabelText('Name')).toHaveValue('')
  },
})

export const Content = meta.story({
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByText('Ama Mensah')).toBeVisible()
    await expect(canvas.getByText('+233****0000')).toBeVisible()
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
  },
})

export const ChangesTheName = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change: Name' }))
    const field = canvas.getByLabelText('Name')
    await waitFor(() => expect(field).toHaveFocus())
    await userEvent.clear(field)
    await userEvent.type(field, 'Ama Owusu')
    await userEvent.tripleClick(canvas.getByRole('button', { name: 'Save' }))
    await expect(await canvas.findByText('Ama Owusu')).toBeVisible()
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Change: Name' })).toHaveFocus())
    await expect(canvas.getByText('Name: saved.')).toBeInTheDocument()
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data', 'POST /v1/link/profile'])
  },
})

/** Read as people type it. The same number again is nothing to save. */
export const TheSameNumberAgain = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change: Phone number' }))
    const field = canvas.getByLabelText('Phone number')
    await userEvent.clear(field)
    await userEvent.type(field, '024 400 0000{Enter}')
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Change: Phone number' })).toHaveFocus())
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
  },
})

export const NotAnAddress = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change: E-mail address' }))
    const field = canvas.getByLabelText('E-mail address')
    await userEvent.type(field, '@{Enter}')
    await waitFor(() => expect(field).toBeInvalid())
    await expect(field).toHaveValue('ama@example.com@')
    await expect(field).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
    await expect(canvas.getByText('a****@example.com')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Change: E-mail address' })).toHaveFocus()
  },
})

export const Taken = meta.story({
  parameters: { sandbox: { faults: [{ ...update, fault: { kind: 'status', status: 409 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change: E-mail address' }))
    const field = canvas.getByLabelText('E-mail address')
    await userEvent.clear(field)
    await userEvent.type(field, 'kofi@example.com{Enter}')
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Another account has this address/))
    await expect(field).toHaveValue('kofi@example.com')
    await expect(field).toHaveFocus()
  },
})

export const Saving = meta.story({
  parameters: { sandbox: { faults: [{ ...update, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change: Name' }))
    await userEvent.type(canvas.getByLabelText('Name'), ' Owusu')
    const save = canvas.getByRole('button', { name: 'Save' })
    await userEvent.click(save)
    await waitFor(() => expect(save).toHaveAttribute('aria-busy', 'true'))
    await expect(save).toHaveFocus()
  },
})

export const Error = meta.story({
  parameters: {
    sandbox: { faults: [{ method: 'GET', path: '/v1/link/data', fault: { kind: 'status', status: 403 } }] },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByText('Ama Mensah')).toBeVisible()
  },
})

/** Nobody knows whether it was saved. What was typed stays; trying again saves it once. */
export const SavingFails = meta.story({
  parameters: { sandbox: { faults: [{ ...update, times: 3, fault: { kind: 'drop-after-commit' } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change: Name' }))
    await userEvent.type(canvas.getByLabelText('Name'), ' Owusu')
    const save = canvas.getByRole('button', { name: 'Save' })
    await userEvent.click(save)
    await waitFor(() => expect(save).toHaveAttribute('aria-busy'))
    await waitFor(() => expect(save).not.toHaveAttribute('aria-busy'), { timeout: 10_000 })
    await expect(canvas.getByLabelText('Name')).toHaveValue('Ama Mensah Owusu')
    await userEvent.click(save)
    await expect(await canvas.findByText('Ama Mensah Owusu')).toBeVisible()
  },
})

export const Offline = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByText('Ama Mensah')
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
    await expect(canvas.getByText('Ama Mensah')).toBeVisible()
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

/** What was typed is there again when the session ran out under it. */
export const SessionRunsOut = meta.story({
  parameters: {
    sandbox: {
      faults: [
        { ...update, fault: { kind: 'status', status: 401 } },
        { path: '/v1/link/auth/refresh', fault: { kind: 'status', status: 401 } },
      ],
    },
  },
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change: Name' }))
    await userEvent.type(canvas.getByLabelText('Name'), ' Owusu')
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }))
    await canvas.findByText('Sign in to see your details')
    await expect(canvas.queryByText('Ama Mensah')).toBeNull()
    await shopperOf({ loaded }).signIn()
    await expect(await canvas.findByLabelText('Name')).toHaveValue('Ama Mensah Owusu')
  },
})
