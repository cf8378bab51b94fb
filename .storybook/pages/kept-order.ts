// What begins with `tillkit-` goes with the shopper when they sign out: nobody after them goes on with their payment.
const nameOf = (basketId: string) => `tillkit-order-of-${basketId}`

/** The order that this tab has made of a basket. */
export function keptOrder(basketId: string): string | null {
  try {
    return sessionStorage.getItem(nameOf(basketId))
  } catch {
    return null
  }
}

/** Keeps it for a reload. */
export function keepOrder(basketId: string, orderId: string): void {
  try {
    sessionStorage.setItem(nameOf(basketId), orderId)
  } catch {
    // Where nothing may be stored, it lasts as long as the page.
  }
}
