'use client'

import type { Order } from '@tillkit/client'
import { useLinkSession } from '@tillkit/hooks'
import { AccountSection, type AccountSectionOptions } from '../account-section/account-section.tsx'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import type { FunnelEvent } from '../funnel-event.ts'
import { claimOrderCard } from '../messages/en/claim-order-card.ts'
import { useMessages } from '../messages/messages.tsx'
import { Skeleton } from '../ui/skeleton/skeleton.tsx'
import { ClaimOrder } from './claim-order.tsx'

const english = { claimOrderCard }

export interface ClaimOrderCardProps extends AccountSectionOptions {
  orderId: string
  /** What a guest's link carries. Without it the order can only be opened where its link is. */
  billToken?: string | null | undefined
  /** Called once the order is the shopper's. */
  onClaimed?: ((order: Order) => void) | undefined
  /** Opens the order as a guest, where it cannot become the shopper's. Without it there is no button. */
  onOpenOrder?: (() => void) | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/**
 * Makes a guest's order the shopper's own, with one tap after they signed in.
 *
 * ```tsx
 * <ClaimOrderCard orderId={id} billToken={billToken} onSignIn={signIn} />
 * ```
 */
export function ClaimOrderCard({ orderId, billToken, onClaimed, onOpenOrder, onEvent, ...props }: ClaimOrderCardProps) {
  const m = useMessages(english)
  const session = useLinkSession()
  return (
    <AccountSection {...props} name="claim-order-card" words={m.claimOrderCard} session={session}>
      {session.status === 'checking' && <Skeleton height="button" />}
      {session.error && <FailureAlert error={session.error} onRetry={session.retry} />}
      {session.status === 'signed-in' && (
        <ClaimOrder
          key={orderId}
          orderId={orderId}
          billToken={billToken}
          onClaimed={onClaimed}
          onOpenOrder={onOpenOrder}
          onEvent={onEvent}
        />
      )}
    </AccountSection>
  )
}
