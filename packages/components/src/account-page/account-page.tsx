'use client'

import type { LinkCustomer } from '@tillkit/client'
import { useLinkSession } from '@tillkit/hooks'
import { useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { AddressBook } from '../address-book/address-book.tsx'
import type { FunnelEvent } from '../funnel-event.ts'
import { LinkedAccountCard, type LinkedAccountCardProps } from '../linked-account-card/linked-account-card.tsx'
import { useMessages } from '../messages/messages.tsx'
import { MobileMoneyBook } from '../mobile-money-book/mobile-money-book.tsx'
import { OtpLogin } from '../otp-login/otp-login.tsx'
import { root } from '../part.ts'
import { PreferencesForm } from '../preferences-form/preferences-form.tsx'
import { ProfileForm } from '../profile-form/profile-form.tsx'
import { SessionList } from '../session-list/session-list.tsx'
import { useFocusKept } from '../ui/focus/use-focus-kept.ts'

export interface AccountPageProps extends ComponentPropsWithoutRef<'div'> {
  /** Whose national phone numbers are meant: two letters. @default 'GH' */
  country?: string | undefined
  /** The countries that an address may be in: two letters each. @default ['GH'] */
  countries?: readonly string[] | undefined
  /** The ways to get an order that the shop knows. @default ['delivery', 'pickup'] */
  orderTypes?: readonly string[] | undefined
  /** A partner card, where the shop has one. */
  linkedAccount?: Omit<LinkedAccountCardProps, 'signedOut' | 'onSignIn'> | undefined
  /** Called once a code was right, and somebody new was asked their name. */
  onSignedIn?: ((customer: LinkCustomer) => void) | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
  /** Further sections of the shop's own, such as orders. They stand before the preferences. */
  children?: ReactNode
}

/**
 * All of a shopper's account on one page: who they are, addresses, wallets, preferences, devices. Signed out it is a
 * sign-in.
 *
 * ```tsx
 * <AccountPage />
 * ```
 */
export function AccountPage({
  country,
  countries,
  orderTypes,
  linkedAccount,
  onSignedIn,
  onEvent,
  children,
  className,
  onFocus,
  onBlur,
  ...props
}: AccountPageProps) {
  const m = useMessages()
  const { status } = useLinkSession()
  const signIn = useRef<HTMLHeadingElement>(null)
  // A session that ends takes the sections with it, and the form that somebody may be in.
  const focusKept = useFocusKept(signIn, { onFocus, onBlur })
  return (
    <div lang={m.locale} {...props} {...focusKept} {...root('account-page', { session: status }, className)}>
      <OtpLogin heading={signIn} country={country} onSignedIn={onSignedIn} onEvent={onEvent} />
      {status === 'signed-in' && (
        <>
          <ProfileForm country={country} />
          <AddressBook countries={countries} onEvent={onEvent} />
          <MobileMoneyBook country={country} onEvent={onEvent} />
          {children}
          <PreferencesForm orderTypes={orderTypes} />
          {linkedAccount && <LinkedAccountCard {...linkedAccount} />}
          <SessionList />
        </>
      )}
    </div>
  )
}
