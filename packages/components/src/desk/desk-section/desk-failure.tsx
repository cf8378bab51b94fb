'use client'

import { FailureAlert } from '../../ui/failure-alert/failure-alert.tsx'
import { isForStaff, StaffOnly } from './staff-only.tsx'

interface DeskFailureProps {
  title?: string | undefined
  error: Error
  onRetry: () => void
  onSignIn: (() => void) | undefined
}

/** Why something of the desk is not there, or was not done: a way to sign in where that is the reason, another try otherwise. */
export function DeskFailure({ title, error, onRetry, onSignIn }: DeskFailureProps) {
  if (isForStaff(error)) return <StaffOnly onSignIn={onSignIn} />
  return <FailureAlert title={title} error={error} onRetry={onRetry} />
}
