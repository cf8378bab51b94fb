'use client'

import type { Order } from '@tillkit/client'
import { useLinkSession, type OrdersFilter } from '@tillkit/hooks'
import { useRef, useState, type ComponentPropsWithoutRef } from 'react'
import { AccountSection, type AccountSectionOptions } from '../account-section/account-section.tsx'
import type { FunnelEvent } from '../funnel-event.ts'
import { orderList } from '../messages/en/order-list.ts'
import { useMessages } from '../messages/messages.tsx'
import { Switch } from '../ui/switch/switch.tsx'
import { AccountOrders } from './account-orders.tsx'
import { PlacedOrders } from './placed-orders.tsx'

const english = { orderList }

export interface OrderListProps extends AccountSectionOptions {
  /** The link to an order: the attributes of its `<a>`. @default no links */
  linkOf?: ((order: Order) => ComponentPropsWithoutRef<'a'>) | undefined
  /** Which of the orders. @default all at this shop */
  filter?: OrdersFilter | undefined
  /** Whether the shopper may ask for their orders at other shops too. @default false */
  everywhere?: boolean | undefined
  /** Takes somebody who has not ordered yet to the shop. Without it there is no button. */
  onShop?: (() => void) | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/**
 * What the shopper has ordered, newest first, twenty at a time.
 *
 * ```tsx
 * <OrderList linkOf={({ id }) => ({ href: `/orders/${id}` })} />
 * ```
 */
export function OrderList({ linkOf, filter, everywhere = false, onShop, onEvent, ...props }: OrderListProps) {
  const m = useMessages(english)
  const session = useLinkSession()
  const heading = useRef<HTMLHeadingElement>(null)
  const [wantsAll, setWantsAll] = useState(false)
  const shown = { linkOf, onShop, onEvent, heading }
  return (
    <AccountSection {...props} name="order-list" words={m.orderList} session={session} heading={heading}>
      {everywhere && (
        <Switch
          label={m.orderList.everywhere}
          checked={wantsAll}
          onChange={(event) => setWantsAll(event.currentTarget.checked)}
        />
      )}
      {everywhere && wantsAll ? <AccountOrders {...shown} /> : <PlacedOrders {...shown} filter={filter} />}
    </AccountSection>
  )
}
