import type { OrderAccess, Wires } from '@tillkit/client'

type GuestAccess = Extract<OrderAccess, { as: 'guest' }>

/** The orders that were opened on this page with a bill token. */
export interface OpenedLinks {
  /** How the order is opened, or `undefined` where no token was seen for it. The same object each time. */
  read(orderId: string): GuestAccess | undefined
  keep(orderId: string, billToken: string): void
}

/**
 * Makes them: `till.source(openedLinks)`. They are in this closure and nowhere else, so that going back to a page whose
 * URL has lost its token still opens the order, and a reload does not.
 */
export function openedLinks({ session }: Pick<Wires, 'session'>): OpenedLinks {
  const known = new Map<string, { readonly access: GuestAccess; readonly scope: string }>()
  return {
    read(orderId) {
      const link = known.get(orderId)
      // Who signs in may make the order their own; who has signed out leaves nothing behind.
      if (link && session.isPast(link.scope) && !session.mayExist()) known.delete(orderId)
      return known.get(orderId)?.access
    },
    keep(orderId, billToken) {
      if (known.get(orderId)?.access.billToken === billToken) return
      known.set(orderId, { access: sealed(billToken), scope: session.scope })
    },
  }
}

/** A guest's access that does not show its token to whoever lists what is in it: developer tools, logs, caches. */
const sealed = (billToken: string): GuestAccess =>
  Object.defineProperty({ as: 'guest', billToken }, 'billToken', { enumerable: false })
