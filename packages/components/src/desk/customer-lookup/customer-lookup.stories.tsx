import { expect, fn, waitFor, type within } from 'storybook/test'
import { setNetwork } from '../../../../../.storybook/network.ts'
import preview from '../../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../../.storybook/shopper.ts'
import { withDesk } from '../../../../../.storybook/with-desk.tsx'
import { CustomerLookup } from './customer-lookup.tsx'

const meta = preview.meta({
  title: 'Desk/CustomerLookup',
  component: CustomerLookup,
  decorators: [withDesk],
  args: { onOpen: fn(), onCreate: fn(), onSignIn: fn() },
  parameters: { sandbox: {} },
})

const lookup = { method: 'GET', path: '/api/v1/customers/lookup' }

const field = (canvas: ReturnType<typeof within>) => canvas.getByLabelText('Phone number or e-mail address')

export const Loading = meta.story({
  parameters: { sandbox: { faults: [{ ...lookup, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(field(canvas), 'ama@example.com{Enter}')
    await waitFor(() => expect(canvas.getByText('Looking for them…')).toBeInTheDocument())
  },
})

/** Nobody was looked for yet. */
export const Empty = meta.story()

export const Content = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(field(canvas), '020 000 0001{Enter}')
    await userEvent.click(await canvas.findByRole('button', { name: /Kofi Boateng/ }))
    await expect(args.onOpen).toHaveBeenCalledWith(expect.objectContaining({ email: 'kofi@example.com' }))
  },
})

export const FindsByEmail = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(field(canvas), ' Esi.Owusu@example.com {Enter}')
    await expect(await canvas.findByRole('button', { name: /Esi Owusu/ })).toBeVisible()
  },
})

/** Nobody has it: a new customer begins with what was typed. */
export const FindsNobody = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(field(canvas), '0209990001{Enter}')
    await userEvent.click(await canvas.findByRole('button', { name: 'New customer' }))
    await expect(args.onCreate).toHaveBeenCalledWith({ phone: '+233209990001' })
  },
})

export const NoContact = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.type(field(canvas), 'Kofi{Enter}')
    await waitFor(() => expect(field(canvas)).toBeInvalid())
    await expect(field(canvas)).toHaveFocus()
    await expect(shopperOf({ loaded }).requests()).toEqual([])
  },
})

/** Pressed again and again, it asks once. */
export const Saving = meta.story({
  parameters: { sandbox: { faults: [{ ...lookup, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.type(field(canvas), 'ama@example.com')
    const find = canvas.getByRole('button', { name: 'Find' })
    await userEvent.tripleClick(find)
    await waitFor(() => expect(find).toHaveAttribute('aria-busy', 'true'))
    await expect(find).toHaveFocus()
    await expect(shopperOf({ loaded }).sandbox.faults.list()).toEqual([])
  },
})

export const Error = meta.story({
  parameters: { sandbox: { faults: [{ ...lookup, fault: { kind: 'html', status: 200 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(field(canvas), 'ama@example.com{Enter}')
    await expect(await canvas.findByText('We couldn’t look for them')).toBeVisible()
    await expect(field(canvas)).toHaveValue('ama@example.com')
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByRole('button', { name: /Ama/ })).toBeVisible()
  },
})

export const Offline = meta.story({
  play: async ({ canvas, userEvent }) => {
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
    await userEvent.type(field(canvas), 'ama@example.com{Enter}')
    await expect(await canvas.findByText(/Waiting for a connection/)).toBeVisible()
    setNetwork('online')
    await expect(await canvas.findByRole('button', { name: /Ama/ })).toBeVisible()
  },
})

export const SignedOut = meta.story({
  parameters: { sandbox: { faults: [{ ...lookup, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(field(canvas), 'ama@example.com{Enter}')
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await expect(field(canvas)).toHaveValue('ama@example.com')
  },
})
