'use client'

import { maskPhone } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'

const english = { mobileMoneyBook }

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
      <span className="till-visually-hidden">{m.mobileMoneyBook.numberEnding(phoneNumber.slice(-4))}</span>
    </span>
  )
}
