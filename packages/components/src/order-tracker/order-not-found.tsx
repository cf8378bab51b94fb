'use client'

import { orderSection } from '../messages/en/order-section.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../ui/button/button.tsx'
import { Invitation } from '../ui/invitation/invitation.tsx'

const english = { orderSection }

export interface OrderNotFoundProps {
  /** Takes the shopper to a sign-in. Without it there is no button. */
  onSignIn?: (() => void) | undefined
}

/**
 * Stands in place of an order that is missing, another's, or opened with a wrong token. It is the same for all three
 * and whoever looks, so that nobody learns which orders there are.
 */
export function OrderNotFound({ onSignIn }: OrderNotFoundProps) {
  const m = useMessages(english)
  return (
    <Invitation
      title={m.orderSection.notFoundTitle}
      action={onSignIn && <Button onClick={() => onSignIn()}>{m.common.signIn}</Button>}
    >
      {m.orderSection.notFound}
    </Invitation>
  )
}
