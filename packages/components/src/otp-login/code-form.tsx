'use client'

import type { ApiError } from '@tillkit/client'
import { useEffect, useRef, useState, type ComponentPropsWithoutRef, type FormEvent } from 'react'
import { codeForm } from '../messages/en/code-form.ts'
import { otpLogin } from '../messages/en/otp-login.ts'
import { errorMessage } from '../messages/error-message.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { root } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { CodeField } from '../ui/code-field/code-field.tsx'
import { normaliseCode } from '../ui/code-field/normalise-code.ts'
import { Countdown } from '../ui/deadline/countdown.tsx'
import { useHasPassed } from '../ui/deadline/use-deadline.ts'
import { Field } from '../ui/field/field.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { useCodeErrors } from './use-code-errors.ts'
import { useWebOtp } from './use-web-otp.ts'

const english = { codeForm, otpLogin }

export interface CodeFormProps extends Omit<ComponentPropsWithoutRef<'form'>, 'onSubmit'> {
  /** Where the code went, masked: `+233****0000`. */
  sentTo: string
  /** What "change" goes back to. @default 'phone' */
  contactType?: 'phone' | 'email' | undefined
  /** When the code stops working (milliseconds since 1970). */
  expiresAt: number
  /** When another may be asked for (milliseconds since 1970). */
  resendAt: number
  /** How many digits the code has. @default 6 */
  length?: number | undefined
  /** This is not the first code. @default false */
  resent?: boolean | undefined
  /** The code is being checked. @default false */
  pending?: boolean | undefined
  /** Another code is being sent. @default false */
  resending?: boolean | undefined
  /** Why the code, or sending another, failed. */
  error?: ApiError | null | undefined
  /** Gets a whole code: once by itself, and whenever the shopper presses the button. */
  onSubmit: (code: string) => void
  onResend?: (() => void) | undefined
  onChangeContact?: (() => void) | undefined
}

/** Takes a one-time code. The focus is in its field from the start, because a tap has led here. */
export function CodeForm({
  sentTo,
  contactType = 'phone',
  expiresAt,
  resendAt,
  length = 6,
  resent = false,
  pending = false,
  resending = false,
  error = null,
  onSubmit,
  onResend,
  onChangeContact,
  className,
  ...props
}: CodeFormProps) {
  const m = useMessages(english)
  const input = useRef<HTMLInputElement>(null)
  const submitted = useRef('')
  const [incomplete, setIncomplete] = useState(false)
  // A code works once: whether the last try of this one was that once, nobody has heard.
  const [triedBefore, setTriedBefore] = useState(false)
  const outOfTime = useHasPassed(expiresAt)
  const mayResend = useHasPassed(resendAt)
  const { refusal, failure } = useCodeErrors(error, expiresAt)
  // Who has tried too often may try again after a while, as far as we know: only the server does.
  const refused = refusal !== null && !(refusal.retryAfter && mayResend)
  const usedUp = triedBefore && (error?.code === 'otp-invalid' || error?.code === 'otp-expired')
  const over = outOfTime || usedUp || refusal !== null

  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    if (error?.code === 'otp-invalid') input.current?.select()
  }, [error])

  function send(code: string) {
    setTriedBefore(code === submitted.current && (triedBefore || error?.outcomeUnknown === true))
    submitted.current = code
    onSubmit(code)
  }

  function complete(code: string) {
    setIncomplete(false)
    // Out of time by this phone's clock, it may still be good: only the server knows.
    if (!refused && !pending && code !== submitted.current) send(code)
  }
  useWebOtp(!refused, (message) => {
    const code = normaliseCode(message, length)
    if (!input.current || code.length !== length) return
    input.current.value = code
    input.current.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (pending || refused) return
    const code = normaliseCode(input.current?.value ?? '', length)
    setIncomplete(code.length < length)
    if (code.length < length) return input.current?.focus()
    // Wrong once is wrong again, and tries are counted.
    if (error?.code === 'otp-invalid' && code === submitted.current) return input.current?.select()
    send(code)
  }

  const trouble = usedUp
    ? m.codeForm.usedUp
    : failure
      ? errorMessage(failure, m, {
          'rate-limited': m.otpLogin.justSent,
          'connection-lost': m.codeForm.answerLost,
        })
      : refusal
        ? // Without the time to wait, which stands still in a sentence: the button below counts it down.
          m.errors[refusal.code]
        : outOfTime
          ? m.codeForm.expired
          : incomplete
            ? m.codeForm.codeIncomplete(length)
            : null
  return (
    <form noValidate {...props} {...root('code-form', { expired: over, pending }, className)} onSubmit={submit}>
      <p className="till-note">{m.codeForm.sentTo(isolate(sentTo))}</p>
      <Field.Root invalid={!!trouble}>
        <Field.Label>{m.codeForm.code(length)}</Field.Label>
        <CodeField inputRef={input} name="code" required length={length} onComplete={complete} />
        <Field.Message error={trouble} lines={2}>
          {resent && <>{m.codeForm.resent} </>}
          {m.codeForm.expiresIn} <Countdown until={expiresAt} />
        </Field.Message>
      </Field.Root>
      <LiveRegion>{trouble ?? (resent ? m.codeForm.resent : null)}</LiveRegion>
      <Button type="submit" variant={over ? 'secondary' : 'primary'} pending={pending} unavailable={refused}>
        {m.codeForm.verify}
      </Button>
      {onResend && (
        <Button
          variant={over ? 'primary' : 'quiet'}
          pending={resending}
          unavailable={!mayResend}
          onClick={() => onResend()}
        >
          {m.codeForm.resend}
          {!mayResend && <Countdown until={resendAt} aria-hidden="true" />}
        </Button>
      )}
      {onChangeContact && (
        <Button variant="quiet" onClick={() => onChangeContact()}>
          {contactType === 'phone' ? m.codeForm.changePhone : m.codeForm.changeEmail}
        </Button>
      )}
      <ProgressNote pending={pending || resending} />
    </form>
  )
}
