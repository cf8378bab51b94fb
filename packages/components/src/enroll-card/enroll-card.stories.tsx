import { linkDataSource } from '@tillkit/client'
import { expect, fn, waitFor } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { OtpLogin } from '../otp-login/otp-login.tsx'
import { EnrollCard } from './enroll-card.tsx'

const save = { method: 'POST', path: '/v1/link/enroll-and-link-order' }
const saveName = { method: 'POST', path: '/v1/link/profile' }
const readSession = { method: 'GET', path: '/v1/link/data' }
const sandbox = { signedIn: true, order: {} }

const meta = preview.meta({
  title: 'EnrollCard/EnrollCard',
  component: EnrollCard,
  args: {
    orderId: '',
    name: 'Esi Owusu',
    address: {
      label: 'Aunt Efua',
      line1: '7 Ring Road',
      line2: 'Opposite the Total station',
      city: 'Kumasi',
      region: 'Ashanti',
      country: 'GH',
    },
    mobileMoney: { provider: 'telecel' as const, phoneNumber: '+233201112244' },
    orderType: 'pickup',
    onSaved: fn(),
    onSignIn: fn(),
    onEvent: fn(),
  },
  parameters: { sandbox },
  render: (args, { loaded }) => {
    const { id, billToken } = shopperOf({ loaded }).placed
    return <EnrollCard {...args} orderId={id} billToken={billToken} />
  },
})

export const Loading = meta.story({
  parameters: {
    sandbox: { ...sandbox, faults: [{ ...readSession, times: 2, fault: { kind: 'delay', milliseconds: 600_000 } }] },
  },
})

/** Nothing to agree to: the order alone becomes the shopper's. */
export const Empty = meta.story({
  args: { address: undefined, mobileMoney: undefined, orderType: undefined },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save for next time' }))
    await expect(await canvas.findByText('Saved in your account', { selector: 'strong' })).toBeVisible()
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'details-saved', items: [] })
  },
})

/** Nothing is ticked beforehand. Whoever has a name in their account is not asked for it. */
export const Content = meta.story({
  play: async ({ canvas, canvasElement }) => {
    const ticks = await canvas.findAllByRole('checkbox')
    await expect(ticks).toHaveLength(3)
    for (const tick of ticks) await expect(tick).not.toBeChecked()
    await expect(canvas.getByRole('checkbox', { name: 'Address' })).toHaveAccessibleDescription(/7 Ring Road.*Kumasi/)
    await expect(canvasElement.textContent).not.toContain('201112244')
  },
})

/** What was ticked is saved with the order, in one call; the rest is not. */
export const Saves = meta.story({
  play: async ({ canvas, userEvent, args, loaded }) => {
    const shopper = shopperOf({ loaded })
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Address' }))
    await userEvent.click(canvas.getByRole('checkbox', { name: 'How you get your orders' }))
    await userEvent.tripleClick(canvas.getByRole('button', { name: 'Save for next time' }))
    const saved = await canvas.findByText('Saved in your account', { selector: 'strong' })
    await waitFor(() => expect(saved.closest('.till-outcome')).toHaveFocus())
    await expect(args.onSaved).toHaveBeenCalledOnce()
    const calls = shopper.requests().filter((request) => request.endsWith('/enroll-and-link-order'))
    await expect(calls).toHaveLength(1)
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'details-saved', items: ['address', 'order-type'] })
    const { addresses, mobileMoney } = await shopper.till.source(linkDataSource).read()
    await expect(addresses.map(({ line1 }) => line1)).toContain('7 Ring Road')
    await expect(mobileMoney.map(({ phoneNumber }) => phoneNumber)).not.toContain('+233201112244')
  },
})

/** A guest who has just made an account: what they were called at the checkout is offered too, and needs no typing. */
export const NewAccount = meta.story({
  args: { signedOut: <OtpLogin contact={{ type: 'phone', text: '0200 000 000' }} /> },
  parameters: { sandbox: { ...sandbox, signedIn: false } },
  play: async ({ canvas, userEvent, args, loaded }) => {
    const shopper = shopperOf({ loaded })
    await userEvent.click(await canvas.findByRole('button', { name: 'Send code' }))
    await userEvent.type(await canvas.findByLabelText('6-digit code'), shopper.readCode())
    const name = await canvas.findByRole('checkbox', { name: 'Your name' })
    await expect(name).toHaveAccessibleDescription('Esi Owusu')
    // The code's field is gone.
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Save my details for next time' })).toHaveFocus())
    await userEvent.click(name)
    await userEvent.tripleClick(canvas.getByRole('button', { name: 'Save for next time' }))
    const saved = await canvas.findByText('Saved in your account', { selector: 'strong' })
    await waitFor(() => expect(saved.closest('.till-outcome')).toHaveFocus())
    const writes = shopper.requests().filter((request) => /enroll|profile/.test(request))
    await expect(writes).toEqual(['POST /v1/link/enroll-and-link-order', 'POST /v1/link/profile'])
    await expect(args.onSaved).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenCalledWith({ type: 'details-saved', items: ['name'] })
    await expect((await shopper.till.source(linkDataSource).read()).customer.name).toBe('Esi Owusu')
  },
})

/** The order is kept whatever becomes of the name, which is tried again by itself. */
export const NameNotSaved = meta.story({
  parameters: {
    sandbox: { ...sandbox, signedIn: false, faults: [{ ...saveName, fault: { kind: 'status', status: 403 } }] },
  },
  play: async ({ canvas, userEvent, args, loaded }) => {
    const shopper = shopperOf({ loaded })
    await canvas.findByText('Sign in to save your details')
    await shopper.signIn(shopper.till, '+233200000000')
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Your name' }))
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Address' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Save for next time' }))
    await expect(await canvas.findByText('Your name wasn’t saved')).toBeVisible()
    await expect(canvas.getByText('Saved in your account', { selector: 'strong' })).toBeVisible()
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'details-saved', items: ['address'] })
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'details-saved', items: ['name'] }))
    await expect(canvas.queryByText('Your name wasn’t saved')).toBeNull()
    await expect(
      canvas.getByText('Saved in your account', { selector: 'strong' }).closest('.till-outcome'),
    ).toHaveFocus()
    await expect(shopper.requests().filter((request) => request.includes('enroll'))).toHaveLength(1)
  },
})

export const Saving = meta.story({
  parameters: { sandbox: { ...sandbox, faults: [{ ...save, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Save for next time' })
    await userEvent.click(button)
    await waitFor(() => expect(button).toHaveAttribute('aria-busy', 'true'))
    await expect(button).toHaveFocus()
  },
})

/** All or nothing; what was ticked stays ticked. */
export const Error = meta.story({
  parameters: { sandbox: { ...sandbox, faults: [{ ...save, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Address' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Save for next time' }))
    await expect(await canvas.findByText('Nothing was saved')).toBeVisible()
    await expect(canvas.getByRole('checkbox', { name: 'Address' })).toBeChecked()
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByText('Saved in your account', { selector: 'strong' })).toBeVisible()
  },
})

export const Offline = meta.story({
  play: async ({ canvas }) => {
    await canvas.findAllByRole('checkbox')
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

/** What was ticked is there again when the session ran out under it. */
export const SessionRunsOut = meta.story({
  parameters: {
    sandbox: {
      ...sandbox,
      faults: [
        { ...save, fault: { kind: 'status', status: 401 } },
        { path: '/v1/link/auth/refresh', fault: { kind: 'status', status: 401 } },
      ],
    },
  },
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Mobile money wallet' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Save for next time' }))
    await canvas.findByText('Sign in to save your details')
    await shopperOf({ loaded }).signIn()
    await expect(await canvas.findByRole('checkbox', { name: 'Mobile money wallet' })).toBeChecked()
  },
})
