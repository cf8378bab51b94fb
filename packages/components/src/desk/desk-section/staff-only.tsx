'use client'

import { isApiError } from '@tillkit/client'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../ui/button/button.tsx'
import { Invitation } from '../../ui/invitation/invitation.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'

/** Whether the merchant's server does not know whoever asked as staff, or no longer does. */
export const isForStaff = (error: unknown): boolean =>
  isApiError(error) && (error.code === 'refused' || error.code === 'unauthenticated')

/** The way to the sign-in, which takes back what failed for want of it: it can be tried again afterwards. */
export const signInAgain = (failed: { reset(): void }, onSignIn: (() => void) | undefined): (() => void) | undefined =>
  onSignIn &&
  (() => {
    failed.reset()
    onSignIn()
  })

/** Stands where somebody is not signed in as staff. */
export function StaffOnly({ onSignIn }: { onSignIn: (() => void) | undefined }) {
  const m = useMessages()
  const { common } = useDeskMessages()
  const action = onSignIn && (
    <Button variant="primary" onClick={() => onSignIn()}>
      {m.common.signIn}
    </Button>
  )
  return (
    <Invitation role="alert" title={common.staffOnlyTitle} action={action}>
      {common.staffOnly}
    </Invitation>
  )
}
