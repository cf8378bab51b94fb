'use client'

import type { Order } from '@tillkit/client'
import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { orderList } from '../messages/en/order-list.ts'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { OrderRow } from './order-row.tsx'

const english = { orderList }

export interface OrderPageProps extends ComponentPropsWithoutRef<'div'> {
  /** In the order in which they are shown. */
  orders: readonly Order[]
  /** The link to an order: the attributes of its `<a>`. @default no links */
  linkOf?: ((order: Order) => ComponentPropsWithoutRef<'a'>) | undefined
  /** Whether each says at which shop it was placed. @default false */
  namesShops?: boolean | undefined
  /** The page of older ones is on its way. @default false */
  pending?: boolean | undefined
  onNewer?: (() => void) | undefined
  onOlder?: (() => void) | undefined
}

// forwardRef, because in React 18 a function component gets no ref among its props.
/** A page of orders, with the way to the newer and to the older ones. */
export const OrderPage = forwardRef<HTMLDivElement, OrderPageProps>(function OrderPage(
  { orders, linkOf, namesShops, pending = false, onNewer, onOlder, className, ...props },
  ref,
) {
  const m = useMessages(english)
  return (
    <div {...props} {...root('order-page', {}, className)} ref={ref}>
      <ul {...part('panel')} aria-label={m.orderList.title}>
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} link={linkOf?.(order)} namesShop={namesShops} />
        ))}
      </ul>
      {(onNewer || onOlder) && (
        <div {...part('order-page-turn')}>
          {onNewer && (
            <Button unavailable={pending} onClick={() => onNewer()}>
              {m.orderList.newer}
            </Button>
          )}
          {onOlder && (
            <Button {...part('order-page-older')} pending={pending} onClick={() => onOlder()}>
              {m.orderList.older}
            </Button>
          )}
        </div>
      )}
    </div>
  )
})
