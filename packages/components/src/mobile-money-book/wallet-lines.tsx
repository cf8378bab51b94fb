'use client'

import { providerName, type MobileMoneyAccount } from '@tillkit/client'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Badge } from '../ui/badge/badge.tsx'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'
import { WalletNumber } from './wallet-number.tsx'

const english = { mobileMoneyBook }

interface WalletLinesProps {
  account: MobileMoneyAccount
  /** Says what a provider's word means: two letters. */
  country: string
}

/** What a wallet is recognised by: its name, its brand, the end of its number. */
export function WalletLines({ account, country }: WalletLinesProps) {
  const m = useMessages(english)
  const brand = providerName(account.provider, country)
  return (
    <>
      <span {...part('wallet-heading')}>
        <ShopperText className="till-wallet-label">{account.label || brand}</ShopperText>
        {account.isDefault && <Badge>{m.mobileMoneyBook.default}</Badge>}
      </span>
      <span {...part('wallet-lines')}>
        {account.label && <ShopperText>{brand}</ShopperText>}
        <WalletNumber phoneNumber={account.phoneNumber} />
      </span>
    </>
  )
}
