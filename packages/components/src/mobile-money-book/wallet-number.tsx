'use client'

import { maskPhone } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { walletNames } from '../messages/en/wallet-names.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'

const english = { walletNames }

interface WalletNumberProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /** E.164. */
  phoneNumber: string
}

/** A number that is masked to the eye, and to the ear no row of stars. */
export function WalletNumber({ phoneNumber, className, ...props }: WalletNumberProps) {
  const m = useMessages(english)
  return (
    <span {...props} {...part('wallet-number', {}, className)}>
      <bdi dir="ltr" aria-hidden="true">
        {maskPhone(phoneNumber)}
      </bdi>
      <span className="till-visually-hidden">{m.walletNames.numberEnding(phoneNumber.slice(-4))}</span>
    </span>
  )
}
