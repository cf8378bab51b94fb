'use client'

import { providerName } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { enrollCard } from '../messages/en/enroll-card.ts'
import { orderTypeNames } from '../messages/en/order-type-names.ts'
import { useMessages } from '../messages/messages.tsx'
import { WalletNumber } from '../mobile-money-book/wallet-number.tsx'
import { root } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'
import { ConsentItem } from './consent-item.tsx'
import type { EnrollDetails, EnrollItem } from './enroll-item.ts'

const english = { orderTypeNames, enrollCard }

export interface EnrollFormProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onChange'> {
  /** What the order was placed with. Absent: not offered. */
  details: EnrollDetails
  /** What is ticked. */
  agreed: ReadonlySet<EnrollItem>
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  /** It is being saved. @default false */
  pending?: boolean | undefined
  /** Saving waits for the network. @default false */
  paused?: boolean | undefined
  onChange: (agreed: ReadonlySet<EnrollItem>) => void
  onSave: () => void
}

/** Asks what of an order's details to keep: item by item, and none of them ticked beforehand. */
export function EnrollForm({
  details: { name, address, mobileMoney, orderType },
  agreed,
  country = 'GH',
  pending = false,
  paused = false,
  onChange,
  onSave,
  className,
  ...props
}: EnrollFormProps) {
  const m = useMessages(english)
  const words = m.enrollCard
  const orderTypes: ReadonlyMap<string, string> = new Map(Object.entries(m.orderTypeNames))
  const hasItems = !!(name || address || mobileMoney || orderType)
  const tick = (item: EnrollItem) => ({
    checked: agreed.has(item),
    onChange(checked: boolean) {
      const others = [...agreed].filter((one) => one !== item)
      onChange(new Set(checked ? [...others, item] : others))
    },
  })
  return (
    <div {...props} {...root('enroll-form', { pending }, className)}>
      <p className="till-note">{hasItems ? words.explained : words.orderAlone}</p>
      {hasItems && (
        <div role="group" aria-label={words.title} className="till-panel">
          {name && (
            <ConsentItem label={words.name} {...tick('name')}>
              <ShopperText>{name}</ShopperText>
            </ConsentItem>
          )}
          {address && (
            <ConsentItem label={words.address} {...tick('address')}>
              <ShopperText>{address.line1}</ShopperText>
              {address.line2 && <ShopperText>{address.line2}</ShopperText>}
              <ShopperText>{[address.city, address.region].filter(Boolean).join(', ')}</ShopperText>
            </ConsentItem>
          )}
          {mobileMoney && (
            <ConsentItem label={words.mobileMoney} {...tick('mobile-money')}>
              <ShopperText>{providerName(mobileMoney.provider, country)}</ShopperText>{' '}
              <WalletNumber phoneNumber={mobileMoney.phoneNumber} />
            </ConsentItem>
          )}
          {orderType && (
            <ConsentItem label={words.orderType} {...tick('order-type')}>
              <ShopperText>{orderTypes.get(orderType) ?? orderType}</ShopperText>
            </ConsentItem>
          )}
        </div>
      )}
      <Button variant="primary" pending={pending} onClick={() => onSave()}>
        {words.save}
      </Button>
      <ProgressNote pending={pending} paused={paused} />
    </div>
  )
}
