import * as v from 'valibot'
import type { visit } from './visitor.ts'

const placedSchema = v.object({ order_id: v.string(), bill_token: v.string() })

/** Buys two espressos for cash, as a guest unless a session is handed over: what a merchant's checkout does. */
export async function placeOrder({ send }: ReturnType<typeof visit>, checkout: object = {}) {
  const espresso = { product_id: 'prod_abc123', product_name: 'Espresso', quantity: 2, unit_price: '6.00' }
  const { json } = await send('POST', '/_sandbox/orders', {
    body: { items: [espresso], order_type: 'pickup', payment: { method: 'cash' }, ...checkout },
  })
  return v.parse(placedSchema, json)
}
