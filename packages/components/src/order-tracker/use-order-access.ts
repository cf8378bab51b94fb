'use client'

import type { OrderAccess } from '@tillkit/client'
import { useTill } from '@tillkit/hooks'
import { useInsertionEffect, useSyncExternalStore } from 'react'
import { readBillToken, removeBillToken } from './bill-token-in-url.ts'
import { openedLinks } from './opened-links.ts'

/** Where the right to see an order comes from. */
export interface OrderAccessOptions {
  /** As whom it is opened, where the page knows. @default with the bill token in the page's URL, else as the shopper */
  access?: OrderAccess | undefined
  /** The part of the page's query in which a receipt's link carries the bill token. @default 'token' */
  billTokenParameter?: string | undefined
}

const asCustomer = { as: 'customer' } as const
const unknown = () => undefined

/**
 * As whom an order is opened. A bill token in the page's URL is taken out of it before anything is sent, and kept in
 * memory.
 *
 * ```tsx
 * const access = useOrderAccess(orderId)
 * ```
 * @returns `undefined` on a server, which does not know what the page's URL says, unless the page hands in `access`
 */
export function useOrderAccess(
  orderId: string,
  { access, billTokenParameter = 'token' }: OrderAccessOptions = {},
): OrderAccess | undefined {
  const till = useTill()
  const links = till.source(openedLinks)
  // Before any other effect: those send requests, whose referrer would carry the token, and count page views.
  useInsertionEffect(() => removeBillToken(billTokenParameter))
  return useSyncExternalStore<OrderAccess | undefined>(till.session.subscribe, read, access ? read : unknown)

  function read(): OrderAccess {
    if (access?.as === 'customer') return asCustomer
    const billToken = access?.billToken ?? readBillToken(billTokenParameter)
    if (billToken) links.keep(orderId, billToken)
    return links.read(orderId) ?? asCustomer
  }
}
