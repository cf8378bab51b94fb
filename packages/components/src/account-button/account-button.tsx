'use client'

import { useLinkSession, useSignOut } from '@tillkit/hooks'
import { useEffect, useRef, useState, type ComponentPropsWithoutRef, type MouseEvent } from 'react'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { accountButton } from '../messages/en/account-button.ts'
import { otpLogin } from '../messages/en/otp-login.ts'
import { useMessages } from '../messages/messages.tsx'
import { root } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { useOnline } from '../ui/online/use-online.ts'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'
import { AccountDisclosure } from './account-disclosure.tsx'
import { AccountMenu } from './account-menu.tsx'

const english = { otpLogin, accountButton }

export interface AccountButtonProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Where the account page is. Without it and `onOpenAccount` the menu does not lead there. */
  accountHref?: string | undefined
  /** Called when the shopper wants to see their account, with the event for a router to prevent. */
  onOpenAccount?: ((event: MouseEvent) => void) | undefined
  /** Takes the shopper to a sign-in. Without it a signed-out shopper sees nothing here. */
  onSignIn?: (() => void) | undefined
  /** The edge that button and menu share. @default 'end' */
  align?: 'start' | 'end' | undefined
}

/**
 * Who is signed in, for the corner of a page: with a way to the account, and a way out.
 *
 * ```tsx
 * <AccountButton accountHref="/account" onSignIn={() => router.push('/sign-in')} />
 * ```
 */
export function AccountButton({
  accountHref,
  onOpenAccount,
  onSignIn,
  align = 'end',
  className,
  ...props
}: AccountButtonProps) {
  const m = useMessages(english)
  const { status, customer, error, retry } = useLinkSession()
  const signOut = useSignOut()
  const online = useOnline()
  const signIn = useRef<HTMLButtonElement>(null)
  const [left, setLeft] = useState(false)
  const signedOutHere = left && status === 'signed-out'

  useEffect(() => {
    if (!signedOutHere) return undefined
    // The menu had the focus.
    signIn.current?.focus()
    // The next session may end anywhere.
    return () => setLeft(false)
  }, [signedOutHere])

  return (
    <div lang={m.locale} {...props} {...root('account-button', { session: status, align }, className)}>
      <LiveRegion>
        {status === 'checking' && m.accountButton.checking}
        {signedOutHere && m.otpLogin.signedOut}
      </LiveRegion>
      {status === 'checking' && <Skeleton width="short" height="button" />}
      {status === 'signed-out' && onSignIn && (
        <Button ref={signIn} onClick={() => onSignIn()}>
          {m.common.signIn}
        </Button>
      )}
      {status === 'unknown' && error && (
        <AccountDisclosure name={null}>
          <FailureAlert error={error} onRetry={retry} />
        </AccountDisclosure>
      )}
      {status === 'signed-in' && customer && (
        <AccountDisclosure name={customer.name}>
          <AccountMenu
            customer={customer}
            note={online ? null : m.accountButton.offline}
            accountHref={accountHref}
            onOpenAccount={onOpenAccount}
            pending={signOut.isPending}
            onSignOut={() => {
              setLeft(true)
              signOut.mutate()
            }}
          />
        </AccountDisclosure>
      )}
    </div>
  )
}
