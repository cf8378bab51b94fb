'use client'

import type { Order } from '@tillkit/client'
import { useEffect, useRef, useState, type ComponentProps, type RefObject } from 'react'
import { SectionContent } from '../account-section/section-content.tsx'
import { orderList } from '../messages/en/order-list.ts'
import { useMessages } from '../messages/messages.tsx'
import { useToldOnce } from '../ui/told-once/use-told-once.ts'
import { Button } from '../ui/button/button.tsx'
import { useFocusKept } from '../ui/focus/use-focus-kept.ts'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import type { OrderListProps } from './order-list.tsx'
import { OrderPage } from './order-page.tsx'
import { OrderPageSkeleton } from './order-page-skeleton.tsx'
import { pageOf, pageSize } from './page-of.ts'

const english = { orderList }

/** What is the same for the orders of this shop and of all. */
export interface PagedOrdersOptions extends Pick<OrderListProps, 'linkOf' | 'onShop' | 'onEvent'> {
  /** Gets the focus when the button that had it is gone. */
  heading: RefObject<HTMLElement | null>
}

interface PagedOrdersProps extends PagedOrdersOptions {
  /** How they are read, and all that are here so far, newest first. */
  query: ComponentProps<typeof SectionContent>['query'] & { readonly data: readonly Order[] | undefined }
  /** Gets more of them, and answers all. Absent where there are no more to be had. */
  loadOlder?: (() => Promise<readonly Order[]>) | undefined
  /** Older ones are on their way. @default false */
  pending?: boolean | undefined
  /** They wait for the network. @default false */
  paused?: boolean | undefined
  /** Whether the orders are of several shops. @default false */
  namesShops?: boolean | undefined
}

/** One page of orders at a time: however many there are, as many elements stand on the screen. */
export function PagedOrders({
  query,
  loadOlder,
  pending = false,
  paused = false,
  namesShops,
  linkOf,
  onShop,
  onEvent,
  heading,
}: PagedOrdersProps) {
  const m = useMessages(english)
  const { data: orders } = query
  const shownPage = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState(0)
  const [turned, setTurned] = useState(0)
  const { page, rows, hasOlder } = pageOf(orders ?? [], wanted)

  useEffect(() => {
    // The first of the new rows, because reading goes on there.
    if (turned > 0) shownPage.current?.querySelector<HTMLElement>('a, [tabindex]')?.focus()
  }, [turned])
  useToldOnce(orders ? String(page + 1) : null, (shown) => onEvent?.({ type: 'orders-shown', page: Number(shown) }))

  function turnTo(next: number) {
    setWanted(next)
    setTurned(turned + 1)
  }
  const turnToOlder = useSingleFlight(async () => {
    const known = hasOlder ? (orders ?? []) : ((await loadOlder?.()) ?? [])
    if (known.length > (page + 1) * pageSize) turnTo(page + 1)
  })

  return (
    <SectionContent {...useFocusKept(heading)} query={query} words={m.orderList} skeleton={<OrderPageSkeleton />}>
      {orders?.length === 0 && (
        <Invitation
          title={m.orderList.emptyTitle}
          action={
            onShop && (
              <Button variant="primary" onClick={() => onShop()}>
                {m.orderList.shop}
              </Button>
            )
          }
        >
          {m.orderList.empty}
        </Invitation>
      )}
      {rows.length > 0 && (
        <OrderPage
          ref={shownPage}
          orders={rows}
          linkOf={linkOf}
          namesShops={namesShops}
          pending={pending}
          onNewer={page > 0 ? () => turnTo(page - 1) : undefined}
          onOlder={hasOlder || loadOlder ? turnToOlder : undefined}
        />
      )}
      <ProgressNote pending={pending} paused={pending && paused} />
    </SectionContent>
  )
}
