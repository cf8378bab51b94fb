'use client'

import { useLinkSession } from '@tillkit/hooks'
import { useState } from 'react'
import { AccountSection, type AccountSectionOptions } from '../account-section/account-section.tsx'
import type { FunnelEvent } from '../funnel-event.ts'
import { enrollCard } from '../messages/en/enroll-card.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'
import type { EnrollDetails, EnrollItem } from './enroll-item.ts'
import { EnrollOrder } from './enroll-order.tsx'

const english = { enrollCard }

export interface EnrollCardProps extends AccountSectionOptions, EnrollDetails {
  orderId: string
  /** Opens the order where it was placed as a guest. */
  billToken?: string | undefined
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  /** Called once it is saved, and the order is the shopper's. */
  onSaved?: (() => void) | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

const nothing: ReadonlySet<EnrollItem> = new Set()

/**
 * "Save my details for next time", after an order: joins Link, saves what the shopper ticks, and makes the order theirs.
 *
 * ```tsx
 * <EnrollCard orderId={id} billToken={billToken} address={address} mobileMoney={wallet} onSignIn={signIn} />
 * ```
 */
export function EnrollCard({
  orderId,
  billToken,
  name,
  address,
  mobileMoney,
  orderType,
  country,
  onSaved,
  onEvent,
  ...props
}: EnrollCardProps) {
  const m = useMessages(english)
  const session = useLinkSession()
  // Here, so that a session that runs out in the middle takes no tick along.
  const [agreed, setAgreed] = useState(nothing)
  return (
    <AccountSection {...props} name="enroll-card" words={m.enrollCard} session={session}>
      {session.status === 'checking' && (
        <div {...part('enroll-form')} aria-hidden="true">
          <Skeleton width="half" />
          <Skeleton height="button" />
        </div>
      )}
      {session.error && <FailureAlert error={session.error} onRetry={session.retry} />}
      {session.customer && (
        <EnrollOrder
          key={orderId}
          customer={session.customer}
          orderId={orderId}
          billToken={billToken}
          country={country}
          details={{ name, address, mobileMoney, orderType }}
          agreed={agreed}
          onChange={setAgreed}
          onSaved={onSaved}
          onEvent={onEvent}
        />
      )}
    </AccountSection>
  )
}
