'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import { useRef, type ComponentPropsWithoutRef } from 'react'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { walletNames } from '../messages/en/wallet-names.ts'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { RowAction } from '../saved-rows/row-action.tsx'
import { VerificationNote, verificationOf } from './verification-note.tsx'
import { WalletLines } from './wallet-lines.tsx'
import { walletName } from './wallet-name.ts'

const english = { walletNames, mobileMoneyBook }

/** What can be done with a wallet. An absent callback removes its button. */
export interface MobileMoneyActions {
  onVerify?: ((account: MobileMoneyAccount) => void) | undefined
  onMakeDefault?: ((account: MobileMoneyAccount) => void) | undefined
  onReplace?: ((account: MobileMoneyAccount) => void) | undefined
  onRemove?: ((account: MobileMoneyAccount) => void) | undefined
}

export interface MobileMoneyCardProps extends ComponentPropsWithoutRef<'li'>, MobileMoneyActions {
  account: MobileMoneyAccount
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  /** It is becoming the default. @default false */
  pending?: boolean | undefined
  /** A request is being sent to its phone. @default false */
  verifying?: boolean | undefined
  /** Another one is being changed or verified, so that this one can only be deleted now. @default false */
  unavailable?: boolean | undefined
}

/** A saved wallet, with what can be done with it. Belongs into a list. */
export function MobileMoneyCard({
  account,
  country = 'GH',
  pending = false,
  verifying = false,
  unavailable = false,
  onVerify,
  onMakeDefault,
  onReplace,
  onRemove,
  className,
  ...props
}: MobileMoneyCardProps) {
  const m = useMessages(english)
  const words = m.mobileMoneyBook
  const card = useRef<HTMLLIElement>(null)
  const name = walletName(account, country, m)
  const promote = account.isDefault ? undefined : onMakeDefault
  const states = { default: account.isDefault, pending, verification: verificationOf(account) }
  return (
    // Focused when the card before it was deleted, or a button of its own has gone.
    <li tabIndex={-1} {...props} {...root('mobile-money-card', states, className)} ref={card}>
      <WalletLines account={account} country={country} />
      <VerificationNote
        account={account}
        country={country}
        pending={verifying}
        unavailable={unavailable}
        onVerify={onVerify}
        onFocusLost={() => card.current?.focus()}
      />
      {(promote || onReplace || onRemove) && (
        <div {...part('mobile-money-card-actions')}>
          <RowAction
            row={account}
            label={words.makeDefault}
            named={words.makeDefaultNamed(name)}
            pending={pending}
            unavailable={unavailable}
            onAct={promote}
          />
          <RowAction
            row={account}
            label={words.change}
            named={words.changeNamed(name)}
            unavailable={pending || unavailable}
            onAct={onReplace}
          />
          <RowAction row={account} label={words.remove} named={words.removeNamed(name)} onAct={onRemove} />
        </div>
      )}
    </li>
  )
}
