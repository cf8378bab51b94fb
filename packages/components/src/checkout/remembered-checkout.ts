/** What a reload must not lose. Ids and the kit's own words alone: nothing that a shopper typed, and no bill token. */
export interface RememberedCheckout {
  readonly basketId: string
  readonly orderType?: string | null
  /** Of the saved address and wallet that were chosen. */
  readonly addressId?: string | null
  readonly walletId?: string | null
  /** Of the attempt to place it, until a definite answer came and beyond: `findOrder` finds the order by it. */
  readonly idempotencyKey?: string | null
  /** Where it has been placed. */
  readonly orderId?: string | null
  /** Whose the order is. */
  readonly as?: 'customer' | 'guest'
}

// The client forgets what begins with `tillkit-` when a shopper leaves, also where no checkout stands.
const storageName = 'tillkit-checkout'

/** What is remembered in this tab, unread: `null` for nothing, and where storage is forbidden. */
export function rememberedText(): string | null {
  try {
    return window.sessionStorage.getItem(storageName)
  } catch {
    return null
  }
}

/** Reads what is remembered: of this basket, or that there is nothing. */
export function readRemembered(text: string | null, basketId: string): RememberedCheckout {
  try {
    const remembered: unknown = JSON.parse(text ?? 'null')
    if (isRemembered(remembered) && remembered.basketId === basketId) return remembered
  } catch {
    // Somebody else wrote there.
  }
  return { basketId }
}

/** Remembers until the tab ends; `null` forgets. Where storage is forbidden or full, nothing is remembered. */
export function rememberCheckout(checkout: RememberedCheckout | null): void {
  try {
    if (checkout === null) window.sessionStorage.removeItem(storageName)
    else window.sessionStorage.setItem(storageName, JSON.stringify(checkout))
  } catch {
    // The checkout ends with its page.
  }
}

const words = ['orderType', 'addressId', 'walletId', 'idempotencyKey', 'orderId'] as const

function isRemembered(value: unknown): value is RememberedCheckout {
  if (typeof value !== 'object' || value === null || !('basketId' in value)) return false
  const entries = new Map<string, unknown>(Object.entries(value))
  return (
    typeof entries.get('basketId') === 'string' &&
    words.every((word) => ['string', 'undefined'].includes(typeof entries.get(word)) || entries.get(word) === null) &&
    ['customer', 'guest', undefined].some((as) => as === entries.get('as'))
  )
}
