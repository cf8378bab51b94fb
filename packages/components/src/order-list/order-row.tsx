'use client'

import type { Order } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { dayInWords } from '../messages/day.ts'
import { orderList } from '../messages/en/order-list.ts'
import { orderWords } from '../messages/en/order-words.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { useTimeZone } from '../messages/time-zone.ts'
import { OrderAmount } from '../order-summary/order-amount.tsx'
import { OrderBadge } from '../order-tracker/order-badge.tsx'
import { part } from '../part.ts'
import { orderContents } from './order-contents.ts'

const english = { orderWords, orderList }

export interface OrderRowProps extends ComponentPropsWithoutRef<'li'> {
  order: Order
  /** The attributes of its link. @default no link */
  link?: ComponentPropsWithoutRef<'a'> | undefined
  /** Whether it says at which shop it was placed. @default false */
  namesShop?: boolean | undefined
}

/** An order in a list: what people call it, where it stands, what it was, when and how much. */
export function OrderRow({ order, link, namesShop = false, className, ...props }: OrderRowProps) {
  const m = useMessages(english)
  const timeZone = useTimeZone()
  const name = m.orderWords.number(isolate(order.number))
  const contents = orderContents(order, m)
  const shop = namesShop ? order.business?.name : null
  return (
    // Without a link it is the row itself that has the focus when its page was turned to.
    <li tabIndex={link ? undefined : -1} {...props} {...part('order-row', { linked: !!link }, className)}>
      {link ? (
        <a {...link} {...part('order-row-name', {}, link.className)}>
          {name}
        </a>
      ) : (
        <span {...part('order-row-name')}>{name}</span>
      )}
      <OrderBadge order={order} />
      {shop && <span {...part('order-row-line')}>{isolate(shop)}</span>}
      {contents && <span {...part('order-row-line')}>{contents}</span>}
      <time {...part('order-row-day')} dateTime={order.createdAt ?? undefined}>
        {dayInWords(order.createdAt, { locale: m.locale, timeZone })}
      </time>
      <OrderAmount amount={order.total} />
    </li>
  )
}
