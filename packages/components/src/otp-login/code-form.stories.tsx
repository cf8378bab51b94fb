import { ApiError, type ApiErrorCode } from '@tillkit/client'
import { expect, fireEvent, fn, waitFor } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { CodeForm } from './code-form.tsx'

const failed = (code: ApiErrorCode, retryAfter: number | null = null) =>
  new ApiError({ code, backend: 'cimplify-link', operation: 'POST /v1/link/auth/verify-otp', retryAfter })

const inSeconds = (seconds: number) => Date.now() + seconds * 1000

const meta = preview.meta({
  title: 'OtpLogin/CodeForm',
  component: CodeForm,
  args: {
    sentTo: '+233****0000',
    expiresAt: inSeconds(300),
    resendAt: inSeconds(30),
    onSubmit: fn(),
    onResend: fn(),
    onChangeContact: fn(),
  },
})

export const Waiting = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await waitFor(() => expect(canvas.getByLabelText('6-digit code')).toHaveFocus())
    await userEvent.click(canvas.getByRole('button', { name: 'Send a new code' }))
    await expect(args.onResend).not.toHaveBeenCalled()
  },
})

export const HalfTyped = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const field = canvas.getByLabelText('6-digit code')
    await userEvent.type(field, '12x3')
    await expect(field).toHaveValue('123')
    await userEvent.keyboard('{Enter}')
    await expect(field).toHaveAccessibleDescription('The code has 6 digits. Type all of them.')
    await expect(args.onSubmit).not.toHaveBeenCalled()
  },
})

/** Autofill on some phones is one event with all digits; a pasted message is another text altogether. */
export const Pasted = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const field = canvas.getByLabelText('6-digit code')
    await userEvent.click(field)
    await userEvent.paste('123-456 is your code. It expires in 5 minutes.\n')
    await expect(field).toHaveValue('123456')
    await expect(args.onSubmit).toHaveBeenCalledWith('123456')
    await fireEvent.input(field, { target: { value: '١٢٣٤٥٦' } })
    await expect(field).toHaveValue('123456')
    await expect(args.onSubmit).toHaveBeenCalledOnce()
  },
})

export const Checking = meta.story({
  args: { pending: true },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByLabelText('6-digit code'), '123456{Enter}{Enter}')
    await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }))
    await expect(args.onSubmit).not.toHaveBeenCalled()
  },
})

export const MayAskAgain = meta.story({
  args: { resendAt: inSeconds(-1), resent: true },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send a new code' }))
    await expect(args.onResend).toHaveBeenCalledOnce()
  },
})

export const WrongCode = meta.story({
  args: { error: failed('otp-invalid') },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('6-digit code')).toHaveAccessibleDescription(/That code isn’t right/)
  },
})

/** The new code is the next thing to do; nothing moves by itself. */
export const Expired = meta.story({
  args: { expiresAt: inSeconds(-1), resendAt: inSeconds(-200) },
  play: async ({ canvas, userEvent, args }) => {
    const field = canvas.getByLabelText('6-digit code')
    await waitFor(() => expect(field).toHaveFocus())
    await expect(field).toHaveAccessibleDescription('This code has expired. Ask for a new one.')
    await expect(canvas.getByRole('button', { name: 'Send a new code' })).toHaveAttribute('data-variant', 'primary')
    await userEvent.type(field, '123456')
    // The phone's clock may be wrong: the server has the last word.
    await expect(args.onSubmit).toHaveBeenCalledOnce()
    await expect(args.onResend).not.toHaveBeenCalled()
  },
})

export const TooManyAttempts = meta.story({
  args: { error: failed('too-many-attempts', 120_000), resendAt: inSeconds(120) },
})

/** The shopper has to do something about it, and this code is spent. */
export const CookiesBlocked = meta.story({
  args: { error: failed('cookies-blocked'), resendAt: inSeconds(-1) },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('6-digit code')).toHaveAccessibleDescription(
      'Your browser blocks this shop’s cookies. Allow them, then ask for a new code.',
    )
    await expect(canvas.getByRole('button', { name: 'Send a new code' })).toHaveAttribute('data-variant', 'primary')
  },
})

/** Whether the code has worked nobody knows. */
export const AnswerLost = meta.story({
  args: { error: failed('connection-lost') },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('6-digit code')).toHaveAccessibleDescription(/Try the code again/)
  },
})

export const FourDigits = meta.story({ args: { length: 4 } })

export const ByEmail = meta.story({ args: { sentTo: 'a****@example.com', contactType: 'email' } })
