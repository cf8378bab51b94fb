import type { OrderAccess } from '@tillkit/client'

/** What a URL of this shop shows. Read on the server, and again in the browser: what opens an order is in no state. */
export type Page =
  | { readonly name: 'account' }
  | { readonly name: 'order'; readonly id: string; readonly access: OrderAccess }

/** The page at a URL, `/account` or `/orders/:id?token=…`; `null` where there is none. */
export function readPage({ pathname, searchParams }: URL): Page | null {
  if (pathname === '/account') return { name: 'account' }
  const id = /^\/orders\/([\w-]+)$/.exec(pathname)?.[1]
  if (!id) return null
  const billToken = searchParams.get('token')
  return { name: 'order', id, access: billToken ? { as: 'guest', billToken } : { as: 'customer' } }
}
