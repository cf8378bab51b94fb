'use client'

import type { Order } from '@tillkit/client'
import type { ReactNode } from 'react'
import { momentInWords } from '../messages/day.ts'
import { orderSummary } from '../messages/en/order-summary.ts'
import { orderTypeNames } from '../messages/en/order-type-names.ts'
import { useMessages } from '../messages/messages.tsx'
import { useTimeZone } from '../messages/time-zone.ts'
import { part } from '../part.ts'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'

const english = { orderTypeNames, orderSummary }

/** Where, when, how and for whom. What the API does not say is left out. */
export function OrderFacts({ order }: { order: Order }) {
  const m = useMessages(english)
  const timeZone = useTimeZone()
  const placed = momentInWords(order.createdAt, { locale: m.locale, timeZone })
  const ways: ReadonlyMap<string, string> = new Map(Object.entries(m.orderTypeNames))
  return (
    <dl {...part('order-facts')}>
      {order.business?.name && (
        <Fact name={m.orderSummary.shop}>
          <ShopperText>{order.business.name}</ShopperText>
        </Fact>
      )}
      {placed && (
        <Fact name={m.orderSummary.placed}>
          <time dateTime={order.createdAt ?? undefined}>{placed}</time>
        </Fact>
      )}
      {order.orderType && (
        <Fact name={m.orderSummary.way}>
          <ShopperText>{ways.get(order.orderType) ?? order.orderType}</ShopperText>
        </Fact>
      )}
      {order.customerName && (
        <Fact name={m.orderSummary.customer}>
          <ShopperText>{order.customerName}</ShopperText>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div {...part('order-fact')}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
