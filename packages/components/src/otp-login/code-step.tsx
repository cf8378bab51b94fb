'use client'

import type { OtpChallenge } from '@tillkit/client'
import { CodeForm } from './code-form.tsx'
import type { OtpSteps } from './use-otp-steps.ts'

interface CodeStepProps {
  steps: OtpSteps
  /** What waits for its code. */
  challenge: OtpChallenge
  onChangeContact: () => void
}

/** The code form over the state of a sign-in. */
export function CodeStep({ steps, challenge, onChangeContact }: CodeStepProps) {
  const { request, verify } = steps
  return (
    <CodeForm
      sentTo={challenge.sentTo}
      contactType={challenge.contact.type}
      expiresAt={challenge.expiresAt}
      resendAt={Math.max(challenge.resendAt, steps.waitUntil ?? 0)}
      resent={steps.resent}
      pending={verify.isPending || verify.isSuccess}
      resending={request.isPending}
      error={verify.error ?? request.error}
      onSubmit={steps.verifyCode}
      onResend={steps.resendCode}
      onChangeContact={onChangeContact}
    />
  )
}
