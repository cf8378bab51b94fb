import { expect, fn, waitFor } from 'storybook/test'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { OtpLogin } from './otp-login.tsx'

const meta = preview.meta({
  title: 'OtpLogin/OtpLogin',
  component: OtpLogin,
  args: { onSignedIn: fn(), onEvent: fn() },
  parameters: { sandbox: {} },
})

const readSession = { method: 'GET', path: '/v1/link/data' }

export const SignedOut = meta.story({
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByLabelText('Phone number')).not.toHaveFocus()
    await expect(shopperOf({ loaded }).requests()).toEqual([])
  },
})

/** Whether somebody is signed in is not known yet. */
export const Loading = meta.story({
  parameters: {
    sandbox: { signedIn: true, faults: [{ ...readSession, fault: { kind: 'delay', milliseconds: 600_000 } }] },
  },
})

export const SignsIn = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    const shopper = shopperOf({ loaded })
    await userEvent.type(await canvas.findByLabelText('Phone number'), '0244 000 000')
    await userEvent.dblClick(canvas.getByRole('button', { name: 'Send code' }))
    const field = await canvas.findByLabelText('6-digit code')
    await expect(field).toHaveFocus()
    await expect(canvas.getByText(/\+233\*\*\*\*0000/)).toBeVisible()

    const wrong = shopper.readCode() === '000000' ? '111111' : '000000'
    await userEvent.type(field, wrong)
    await waitFor(() => expect(field).toHaveAccessibleDescription(/That code isn’t right/))
    await expect(field).toHaveValue(wrong)
    await expect(field).toHaveFocus()
    await expect(document.getSelection()?.toString()).toBe(wrong)
    // The same again would only cost a try.
    await userEvent.keyboard('{Enter}')

    await userEvent.keyboard(shopper.readCode())
    await expect(await canvas.findByText('Ama Mensah')).toBeVisible()
    await expect(args.onSignedIn).toHaveBeenCalledOnce()
    await expect(canvas.getByText('Ama Mensah').closest('.till-signed-in-card')).toHaveFocus()
    const asked = shopper.requests().filter((request) => request.startsWith('POST'))
    await expect(asked).toEqual([
      'POST /v1/link/auth/request-otp',
      'POST /v1/link/auth/verify-otp',
      'POST /v1/link/auth/verify-otp',
    ])
    await expect(args.onEvent?.mock.calls.flat()).toEqual([
      { type: 'sign-in-shown' },
      { type: 'code-sent', again: false },
      { type: 'sign-in-failed', code: 'otp-invalid' },
      { type: 'signed-in' },
    ])
  },
})

/** The page knows where the code may go: one tap. What is typed instead stays. */
export const KnowsTheContact = meta.story({
  args: { contact: { type: 'phone', text: '+233 24 400 0000' } },
  play: async ({ canvas, userEvent }) => {
    const field = await canvas.findByLabelText('Phone number')
    await expect(field).toHaveValue('+233 24 400 0000')
    await userEvent.clear(field)
    await userEvent.type(field, '0200 000 000{Enter}')
    await userEvent.click(await canvas.findByRole('button', { name: 'Change number' }))
    await expect(canvas.getByLabelText('Phone number')).toHaveValue('0200 000 000')
  },
})

/** Somebody new is asked their name, and only after the code: before it nothing tells that they are new. */
export const AsksForTheName = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    await userEvent.type(await canvas.findByLabelText('Phone number'), '0200 000 000{Enter}')
    await userEvent.type(await canvas.findByLabelText('6-digit code'), shopperOf({ loaded }).readCode())
    const field = await canvas.findByLabelText('Name')
    await waitFor(() => expect(field).toHaveFocus())
    await expect(args.onSignedIn).not.toHaveBeenCalled()
    await userEvent.type(field, ' Esi Owusu ')
    await userEvent.dblClick(canvas.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(canvas.getByText('Esi Owusu').closest('.till-signed-in-card')).toHaveFocus())
    await expect(args.onSignedIn).toHaveBeenCalledOnce()
    await expect(args.onSignedIn).toHaveBeenCalledWith(expect.objectContaining({ name: 'Esi Owusu' }))
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'name-saved' })
  },
})

export const TheNameCanWait = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    await userEvent.type(await canvas.findByLabelText('Phone number'), '0200 000 000{Enter}')
    await userEvent.type(await canvas.findByLabelText('6-digit code'), shopperOf({ loaded }).readCode())
    await userEvent.click(await canvas.findByRole('button', { name: 'Not now' }))
    await expect(await canvas.findByRole('button', { name: 'Sign out' })).toBeVisible()
    await expect(args.onSignedIn).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'name-put-off' })
  },
})

export const ChangesTheNumber = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Phone number'), '0244 000 000{Enter}')
    await userEvent.click(await canvas.findByRole('button', { name: 'Change number' }))
    await expect(canvas.getByLabelText('Phone number')).toHaveValue('0244 000 000')
    await expect(canvas.getByLabelText('Phone number')).toHaveFocus()
  },
})

/** The same number again: its code is on its way, and still good. Another one gets its own. */
export const GoesBackToTheCode = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const shopper = shopperOf({ loaded })
    const asked = () => shopper.requests().filter((request) => request.endsWith('request-otp'))
    await userEvent.type(await canvas.findByLabelText('Phone number'), '0244 000 000{Enter}')
    await userEvent.click(await canvas.findByRole('button', { name: 'Change number' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }))
    await canvas.findByLabelText('6-digit code')
    await expect(asked()).toHaveLength(1)

    await userEvent.click(canvas.getByRole('button', { name: 'Change number' }))
    await userEvent.clear(canvas.getByLabelText('Phone number'))
    await userEvent.type(canvas.getByLabelText('Phone number'), '0200 000 000{Enter}')
    await userEvent.type(await canvas.findByLabelText('6-digit code'), shopper.readCode())
    await expect(await canvas.findByLabelText('Name')).toBeVisible()
    await expect(asked()).toHaveLength(2)
  },
})

/** A code that was tried too often is of no use any more: going back to it would lead nowhere. */
export const DoesNotGoBackToASpentCode = meta.story({
  parameters: {
    sandbox: {
      faults: [
        {
          path: '/v1/link/auth/verify-otp',
          fault: { kind: 'answer', status: 429, body: '{"error":{"code":"TOO_MANY_ATTEMPTS","message":"Too many."}}' },
        },
      ],
    },
  },
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.type(await canvas.findByLabelText('Phone number'), '0244 000 000{Enter}')
    const field = await canvas.findByLabelText('6-digit code')
    await userEvent.type(field, '123456')
    await waitFor(() => expect(field).toHaveAccessibleDescription('That was too many wrong codes. Ask for a new one.'))
    await userEvent.click(canvas.getByRole('button', { name: 'Change number' }))
    shopperOf({ loaded }).sandbox.clock.advance(31)
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }))
    await canvas.findByLabelText('6-digit code')
    const asked = shopperOf({ loaded })
      .requests()
      .filter((request) => request.endsWith('request-otp'))
    await expect(asked).toHaveLength(2)
  },
})

export const Content = meta.story({
  parameters: { sandbox: { signedIn: true } },
  play: async ({ canvas, userEvent, step }) => {
    await expect(await canvas.findByText('Ama Mensah')).toBeVisible()
    await step('signs out', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
      await expect(await canvas.findByLabelText('Phone number')).toHaveFocus()
      await expect(canvas.queryByText('Ama Mensah')).toBeNull()
    })
  },
})

export const Saving = meta.story({
  parameters: {
    sandbox: {
      faults: [{ path: '/v1/link/auth/request-otp', fault: { kind: 'delay', milliseconds: 600_000 } }],
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Phone number'), '0244 000 000{Enter}')
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Send code' })).toHaveAttribute('aria-busy'))
  },
})

export const TooManyTries = meta.story({
  parameters: {
    sandbox: {
      faults: [{ path: '/v1/link/auth/request-otp', fault: { kind: 'status', status: 429, retry_after: '120' } }],
    },
  },
  play: async ({ canvas, userEvent, args, step }) => {
    const field = await canvas.findByLabelText('Phone number')
    await userEvent.type(field, '0244 000 000{Enter}')
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(
        'A code was sent a moment ago. Wait a little before you ask for another.',
      ),
    )
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'code-not-sent', code: 'rate-limited' })
    await expect(field).toHaveValue('0244 000 000')
    await expect(await canvas.findByText(/You can ask for a code in/)).toHaveTextContent(/[12]:\d\d$/)
    await step('which is the wait of this number, and of no other', async () => {
      const send = canvas.getByRole('button', { name: 'Send code' })
      await expect(send).toHaveAttribute('aria-disabled', 'true')
      await userEvent.clear(field)
      await userEvent.type(field, '0200 000 000')
      await expect(send).not.toHaveAttribute('aria-disabled')
      await expect(field).toHaveAccessibleDescription(/We’ll text you a code/)
    })
  },
})

/** A session may exist, and cannot be asked about. */
export const Error = meta.story({
  parameters: {
    sandbox: { signedIn: true, faults: [{ ...readSession, times: 3, fault: { kind: 'drop-before-commit' } }] },
  },
  play: async ({ canvas, userEvent }) => {
    const retry = await canvas.findByRole('button', { name: 'Try again' }, { timeout: 10_000 })
    await userEvent.click(retry)
    await expect(await canvas.findByText('Ama Mensah')).toBeVisible()
  },
})

export const Offline = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByLabelText('Phone number')
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
  },
})
