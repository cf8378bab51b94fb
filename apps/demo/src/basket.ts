import { useSyncExternalStore } from 'react'
import type { Quantities } from './products.ts'
import { store, stored } from './stored.ts'
import { till } from './till.ts'

/** What is in the basket of this browser, and what of it was sent to be ordered. */
const begin = (quantities: Quantities = {}) => ({ id: crypto.randomUUID(), quantities, sent: quantities })

type Basket = Readonly<ReturnType<typeof begin>>

let basket: Basket = JSON.parse(stored('basket') ?? 'null') ?? begin()
let ordered: Basket | null = JSON.parse(stored('ordered', 'sessionStorage') ?? 'null')
const listeners = new Set<() => void>()

function change(next: Basket, nextOrdered: Basket | null) {
  basket = next
  ordered = nextOrdered
  store('basket', JSON.stringify(basket))
  store('ordered', ordered && JSON.stringify(ordered), 'sessionStorage')
  for (const listen of listeners) listen()
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

/** The basket, which every page of the shop shares. */
export const useBasket = (): Basket => useSyncExternalStore(subscribe, () => basket)

/**
 * The basket that the checkout is about. Once this tab has ordered one, it is paid for and followed, also after a reload,
 * until something new is in the basket.
 */
export const useCheckoutBasket = (): Basket => useSyncExternalStore(subscribe, () => ordered ?? basket)

/** Puts one more of a product into the basket, or takes one out. */
export function addToBasket(productId: string, more: 1 | -1) {
  const quantity = Math.min(20, Math.max(0, (basket.quantities[productId] ?? 0) + more))
  change({ ...basket, quantities: { ...basket.quantities, [productId]: quantity } }, null)
}

/** What is in it now is sent to be ordered. */
export function markSent(): Quantities {
  change({ ...basket, sent: basket.quantities }, ordered)
  return basket.sent
}

/** Once that is ordered, the next one begins, with what was put in meanwhile. */
export function markOrdered() {
  const { quantities, sent } = basket
  const left = Object.entries(quantities).map(([id, count]) => [id, Math.max(0, count - (sent[id] ?? 0))] as const)
  change(begin(Object.fromEntries(left)), { ...basket, quantities: sent })
}

till.session.subscribe(() => {
  const { ended } = till.session
  // Who has to sign in again goes on with what they ordered. Who has left takes it along.
  const left = !till.session.mayExist() && (ended === null || ended === 'signed-out')
  if (ordered && left) change(basket, null)
})
