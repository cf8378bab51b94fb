'use client'

import type { CodeFormProps } from './code-form.tsx'
import { LaterStep } from './later-step.tsx'
import { OtpLoginSkeleton } from './otp-login-skeleton.tsx'

/** The code form, and what stands in its place until it is here. */
export function LoadedCodeForm(props: CodeFormProps) {
  return <LaterStep skeleton={<OtpLoginSkeleton shape="code" />}>{({ CodeForm }) => <CodeForm {...props} />}</LaterStep>
}
