'use client'

import type { LinkCustomer } from '@tillkit/client'
import type { ComponentPropsWithoutRef, MouseEvent, ReactNode } from 'react'
import { accountButton } from '../messages/en/account-button.ts'
import { otpLogin } from '../messages/en/otp-login.ts'
import { useMessages } from '../messages/messages.tsx'
import { maskedContact } from '../otp-login/masked-contact.ts'
import { part, root } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'

const english = { otpLogin, accountButton }

export interface AccountMenuProps extends ComponentPropsWithoutRef<'div'> {
  customer: LinkCustomer
  /** Said above the ways on, such as that the network is gone. */
  note?: ReactNode
  accountHref?: string | undefined
  onOpenAccount?: ((event: MouseEvent) => void) | undefined
  /** Signing out is under way. @default false */
  pending?: boolean | undefined
  onSignOut?: (() => void) | undefined
}

/** Who is signed in, and the ways on. The contact is masked: somebody may be looking over a shoulder. */
export function AccountMenu({
  customer,
  note,
  accountHref,
  onOpenAccount,
  pending = false,
  onSignOut,
  className,
  ...props
}: AccountMenuProps) {
  const m = useMessages(english)
  const contact = maskedContact(customer)
  return (
    <div {...props} {...root('account-menu', { pending }, className)}>
      <div {...part('account-menu-who')}>
        <span className="till-note">{m.otpLogin.signedIn}</span>
        {customer.name && <ShopperText className="till-account-menu-name">{customer.name}</ShopperText>}
        {contact && <bdi dir="ltr">{contact}</bdi>}
      </div>
      {note && <p className="till-note">{note}</p>}
      {accountHref ? (
        <a {...part('button', { variant: 'secondary' })} href={accountHref} onClick={onOpenAccount}>
          {m.accountButton.open}
        </a>
      ) : (
        onOpenAccount && <Button onClick={onOpenAccount}>{m.accountButton.open}</Button>
      )}
      {onSignOut && (
        <Button variant="quiet" pending={pending} onClick={() => onSignOut()}>
          {m.otpLogin.signOut}
        </Button>
      )}
    </div>
  )
}
