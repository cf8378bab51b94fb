'use client'

import type { LinkCustomer } from '@tillkit/client'
import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { otpLogin } from '../messages/en/otp-login.ts'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'
import { maskedContact } from './masked-contact.ts'

const english = { otpLogin }

export interface SignedInCardProps extends ComponentPropsWithoutRef<'div'> {
  customer: LinkCustomer
  /** Signing out is under way. @default false */
  pending?: boolean | undefined
  onSignOut?: (() => void) | undefined
}

// forwardRef, because in React 18 a function component gets no ref among its props.
/** Who is signed in. The contact is masked: somebody may be looking over a shoulder. */
export const SignedInCard = forwardRef<HTMLDivElement, SignedInCardProps>(function SignedInCard(
  { customer, pending = false, onSignOut, className, ...props },
  ref,
) {
  const m = useMessages(english)
  const contact = maskedContact(customer)
  return (
    <div tabIndex={-1} {...props} {...root('signed-in-card', { pending }, className)} ref={ref}>
      <div {...part('signed-in-card-who')}>
        <span className="till-note">{m.otpLogin.signedIn}</span>
        {customer.name && <ShopperText className="till-signed-in-card-name">{customer.name}</ShopperText>}
        {contact && <bdi>{contact}</bdi>}
      </div>
      {onSignOut && (
        <Button pending={pending} onClick={() => onSignOut()}>
          {m.otpLogin.signOut}
        </Button>
      )}
    </div>
  )
})
