'use client'

import type { ApiErrorCode } from '@tillkit/client'
import { errorMessage } from '../../messages/error-message.ts'
import { useMessages } from '../../messages/messages.tsx'
import { Alert } from '../alert/alert.tsx'
import { Button } from '../button/button.tsx'

export interface FailureAlertProps {
  /** The short of it. */
  title?: string | undefined
  error: Error
  /** Where a screen knows better words for some codes. */
  instead?: Readonly<Partial<Record<ApiErrorCode, string>>> | undefined
  onRetry: () => void
}

/** What went wrong, what to do, and a button that does it. */
export function FailureAlert({ title, error, instead, onRetry }: FailureAlertProps) {
  const m = useMessages()
  return (
    <Alert role="alert" title={title} action={<Button onClick={onRetry}>{m.common.tryAgain}</Button>}>
      <p>{errorMessage(error, m, instead)}</p>
    </Alert>
  )
}
