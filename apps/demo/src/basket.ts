import { useSyncExternalStore } from 'react'
import type { Quantities } from './products.ts'
import { store, stored } from './stored.ts'

/** What is in the basket of this browser. */
interface Basket {
  readonly id: string
  readonly quantities: Quantities
}

const empty = (): Basket => ({ id: crypto.randomUUID(), quantities: {} })
let basket: Basket = read() ?? empty()
const listeners = new Set<() => void>()

function read(): Basket | null {
  const text = stored('basket')
  return text === null ? null : JSON.parse(text)
}

function change(next: Basket) {
  basket = next
  store('basket', JSON.stringify(next))
  for (const listen of listeners) listen()
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

/** The basket, which every page of the shop shares. */
export const useBasket = (): Basket => useSyncExternalStore(subscribe, () => basket)

/** Puts one more of a product into the basket, or takes one out. */
export function addToBasket(productId: string, more: 1 | -1) {
  const quantity = Math.min(20, Math.max(0, (basket.quantities[productId] ?? 0) + more))
  change({ ...basket, quantities: { ...basket.quantities, [productId]: quantity } })
}

/** Once it is ordered, the next one begins. */
export const emptyBasket = () => change(empty())
