// @vitest-environment jsdom
import { ApiError, type ApiErrorCode } from '@tillkit/client'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CodeForm } from './code-form.tsx'

const start = Date.UTC(2026, 0, 1)

beforeEach(() => {
  vi.useFakeTimers({ now: start, shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

function openForm() {
  const onSubmit = vi.fn()
  const onResend = vi.fn()
  render(
    <CodeForm
      sentTo="+233****0000"
      expiresAt={start + 300_000}
      resendAt={start + 30_000}
      onSubmit={onSubmit}
      onResend={onResend}
    />,
  )
  const field = screen.getByLabelText<HTMLInputElement>('6-digit code')
  return { field, onSubmit, onResend, resend: screen.getByRole('button', { name: 'Send a new code' }) }
}

/** What is pasted, dictated, forwarded or filled in. */
const corpus = [
  '123456',
  '123 456',
  '123-456',
  '123\u2013456',
  'Your code is 123456',
  '123-456 is your code. It works for 5 minutes.\n',
  'Expires in 5 minutes. Code: 123456',
  '١٢٣٤٥٦',
  '۱۲۳۴۵۶',
  '१२३४५६',
  '１２３４５６',
  '123456\n',
  '\t123456 \r\n',
  '\u200F123\u200E456\u2069',
  '123456 is your code\n\n@shop.example #123456',
]

describe.each(corpus)('%j', (text) => {
  test('pasted, it is the code, and sent once', async () => {
    const { field, onSubmit } = openForm()
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    await user.click(field)
    await user.paste(text)
    expect(field).toHaveValue('123456')
    expect(onSubmit.mock.calls).toEqual([['123456']])
  })

  test('filled in by the phone in a single event, it is the code, and sent once', () => {
    const { field, onSubmit } = openForm()
    fireEvent.input(field, { target: { value: text } })
    expect(field).toHaveValue('123456')
    expect(onSubmit.mock.calls).toEqual([['123456']])
  })
})

test('no digit is lost to a length of the field', () => {
  const { field } = openForm()
  expect(field.maxLength === -1 || field.maxLength >= 32).toBe(true)
})

describe('an hour in another app, while timers sleep', () => {
  test('back again, it says that the code has expired; the focus and what was typed stay', () => {
    const { field, onResend } = openForm()
    fireEvent.input(field, { target: { value: '123' } })
    vi.setSystemTime(start + 60 * 60 * 1000)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(field).toHaveAccessibleDescription('This code has expired. Ask for a new one.')
    expect(field).toHaveFocus()
    expect(field).toHaveValue('123')
    expect(onResend).not.toHaveBeenCalled()
  })
})

test('after too many wrong codes the wait is counted down, and then the buttons are back', () => {
  const onSubmit = vi.fn()
  const onResend = vi.fn()
  const operation = 'POST /v1/link/auth/verify-otp'
  const error = new ApiError({ code: 'too-many-attempts', backend: 'cimplify-link', operation, retryAfter: 30_000 })
  const moments = { expiresAt: start + 300_000, resendAt: start + 30_000 }
  render(<CodeForm {...moments} sentTo="+233****0000" error={error} onSubmit={onSubmit} onResend={onResend} />)
  const field = screen.getByLabelText<HTMLInputElement>('6-digit code')
  const resend = screen.getByRole('button', { name: 'Send a new code' })
  fireEvent.input(field, { target: { value: '123456' } })
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(onSubmit).not.toHaveBeenCalled()
  expect(field).toHaveAccessibleDescription('That was too many wrong codes. Ask for a new one.')
  expect(resend).toHaveTextContent('0:30')

  act(() => void vi.advanceTimersByTime(10_000))
  expect(resend).toHaveTextContent('0:20')
  act(() => void vi.advanceTimersByTime(21_000))
  fireEvent.click(resend)
  expect(onResend).toHaveBeenCalledOnce()
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(onSubmit.mock.calls).toEqual([['123456']])
})

describe('a code whose answer got lost', () => {
  const moments = { expiresAt: start + 300_000, resendAt: start }
  const answer = (code: ApiErrorCode) =>
    new ApiError({ code, backend: 'cimplify-link', operation: 'POST /v1/link/auth/verify-otp' })
  const type = (text: string) => fireEvent.input(screen.getByLabelText('6-digit code'), { target: { value: text } })
  const press = () => fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  const resend = () => screen.getByRole('button', { name: 'Send a new code' })

  function openForm() {
    const onSubmit = vi.fn()
    const form = (error: ApiError | null) => (
      <CodeForm {...moments} sentTo="+233****0000" error={error} onSubmit={onSubmit} onResend={() => undefined} />
    )
    const { rerender } = render(form(null))
    return { onSubmit, answers: (code: ApiErrorCode | null) => rerender(form(code && answer(code))) }
  }

  test.each(['otp-invalid', 'otp-expired'] as const)('and is %s the next time is not called wrong', (code) => {
    const { onSubmit, answers } = openForm()
    type('123456')
    answers('connection-lost')
    expect(screen.getByLabelText('6-digit code')).toHaveAccessibleDescription(
      /Try the code again, or ask for a new one/,
    )
    press()
    answers(null)
    answers(code)
    expect(onSubmit.mock.calls).toEqual([['123456'], ['123456']])
    expect(screen.getByLabelText('6-digit code')).toHaveAccessibleDescription(/Your last try may have used it up/)
    expect(resend()).toHaveAttribute('data-variant', 'primary')
  })

  test('may have been used up also where another try was told to wait', () => {
    const { answers } = openForm()
    type('123456')
    answers('timeout')
    press()
    answers('rate-limited')
    press()
    answers('otp-invalid')
    expect(screen.getByLabelText('6-digit code')).toHaveAccessibleDescription(/Your last try may have used it up/)
  })

  test('says nothing of another code, which is wrong where it is wrong', () => {
    const { answers } = openForm()
    type('123456')
    answers('connection-lost')
    type('123457')
    answers('otp-invalid')
    expect(screen.getByLabelText('6-digit code')).toHaveAccessibleDescription(/That code isn’t right/)
    expect(resend()).toHaveAttribute('data-variant', 'quiet')
  })
})

describe('a clock that is set', () => {
  test('forward by three hours: a code that still works is sent all the same', () => {
    const { field, onSubmit } = openForm()
    vi.setSystemTime(start + 3 * 60 * 60 * 1000)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    fireEvent.input(field, { target: { value: '123456' } })
    expect(onSubmit.mock.calls).toEqual([['123456']])
  })

  test('back by three hours: another code can be asked for after half a minute, as before', () => {
    const { resend, onResend } = openForm()
    vi.setSystemTime(start - 3 * 60 * 60 * 1000)
    act(() => void vi.advanceTimersByTime(29_000))
    fireEvent.click(resend)
    expect(onResend).not.toHaveBeenCalled()
    act(() => void vi.advanceTimersByTime(2000))
    fireEvent.click(resend)
    expect(onResend).toHaveBeenCalledOnce()
  })
})
