'use client'

import type { LinkedAccount } from '@tillkit/client'
import { useLinkSession } from '@tillkit/hooks'
import { AccountSection, type AccountSectionOptions } from '../account-section/account-section.tsx'
import { linkedAccountCard } from '../messages/en/linked-account-card.ts'
import { useMessages } from '../messages/messages.tsx'
import { LinkAccount } from './link-account.tsx'

const english = { linkedAccountCard }

export interface LinkedAccountCardProps extends AccountSectionOptions {
  /** What the card is called. @default 'Partner card' in the shopper's language */
  cardName?: string | undefined
  /** Whom the card's provider knows: Imprint's own id. */
  imprintCustomerId: string
  /** The shopper in the merchant's own system. A gateway puts its own there. @default the signed-in shopper's id */
  partnerCustomerId?: string | undefined
  /** Asks the merchant's server for the link that it has kept; `null` where there is none. */
  read: () => Promise<LinkedAccount | null>
  /** Gets what came of linking. Keep it: the provider cannot be asked for it again. */
  onLinked?: ((account: LinkedAccount) => void) | undefined
}

/**
 * A partner card (Imprint), linked to the shopper's account or not. It is linked only when the shopper asks for it.
 *
 * ```tsx
 * <LinkedAccountCard imprintCustomerId={id} read={readLink} onLinked={keepLink} />
 * ```
 */
export function LinkedAccountCard({
  cardName,
  imprintCustomerId,
  partnerCustomerId,
  read,
  onLinked,
  ...props
}: LinkedAccountCardProps) {
  const m = useMessages(english)
  const session = useLinkSession()
  const title = cardName ?? m.linkedAccountCard.title
  return (
    <AccountSection {...props} name="linked-account-card" words={{ ...m.linkedAccountCard, title }} session={session}>
      <LinkAccount
        imprintCustomerId={imprintCustomerId}
        partnerCustomerId={partnerCustomerId ?? session.customer?.id ?? null}
        read={read}
        onLinked={onLinked}
      />
    </AccountSection>
  )
}
