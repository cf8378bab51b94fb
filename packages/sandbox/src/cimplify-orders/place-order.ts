import * as v from 'valibot'
import { randomId, randomToken } from '../random.ts'
import type { Services } from '../services.ts'
import { sha256 } from '../sha256.ts'
import { readOrder } from './find-orders.ts'
import { sum, times } from './money.ts'
import { readPayment, startPayment, type Wallet } from './payment.ts'

/** One line of a basket. The price is a decimal string. */
export interface BasketItem {
  readonly product_id: string
  readonly product_name: string
  readonly variant_name?: string | undefined
  readonly quantity: number
  readonly unit_price: string
}

/** What a merchant's checkout has when the shopper presses the button. */
export interface Basket {
  readonly businessId: string
  /** `null` for a guest. */
  readonly customerId: string | null
  readonly customerName: string | null
  readonly items: readonly BasketItem[]
  readonly taxAmount: string
  readonly currency: string
  readonly orderType: string
  readonly locationId: string | null
  /** Absent: cash. */
  readonly wallet?: Wallet | undefined
}

/** What a checkout hears of its order. */
export const placedOrderSchema = v.object({
  order_id: v.string(),
  order_number: v.string(),
  /** What opens the order for a guest. It is here and nowhere else (O12). */
  bill_token: v.string(),
  payment_reference: v.string(),
  /** A decimal string, tax included. */
  total_price: v.string(),
})

/** What a checkout hears of its order. */
export type PlacedOrder = v.InferOutput<typeof placedOrderSchema>

/** Makes the order and asks for the money. */
export function placeOrder(services: Services, basket: Basket): PlacedOrder {
  const { database, clock } = services
  const id = randomId('ord')
  const billToken = randomToken('bt')
  const items = basket.items.map((item) => ({ ...item, total: times(item.unit_price, item.quantity) }))
  const subtotal = sum(...items.map(({ total }) => total))

  database.run(
    `insert into orders (id, order_number, business_id, customer_id, bill_token_hash, order_type, location_id,
       subtotal, tax_amount, total_price, currency, customer_name, created_at, updated_at)
     values (:id, :orderNumber, :businessId, :customerId, :billTokenHash, :orderType, :locationId,
       :subtotal, :taxAmount, :totalPrice, :currency, :customerName, :now, :now)`,
    {
      id,
      orderNumber: nextOrderNumber(services),
      businessId: basket.businessId,
      customerId: basket.customerId,
      billTokenHash: sha256(billToken),
      orderType: basket.orderType,
      locationId: basket.locationId,
      subtotal,
      taxAmount: sum(basket.taxAmount),
      totalPrice: sum(subtotal, basket.taxAmount),
      currency: basket.currency,
      customerName: basket.customerName,
      now: clock.now(),
    },
  )
  for (const [
    position,
    { product_id, product_name, variant_name = null, quantity, unit_price, total },
  ] of items.entries()) {
    database.run(
      `insert into order_items (order_id, position, product_id, product_name, variant_name, quantity, unit_price, total)
       values (:id, :position, :product_id, :product_name, :variant_name, :quantity, :unit_price, :total)`,
      { id, position, product_id, product_name, variant_name, quantity, unit_price: sum(unit_price), total },
    )
  }

  const order = readOrder(services, id)
  startPayment(services, order, basket.wallet)
  return {
    order_id: id,
    order_number: order.order_number,
    bill_token: billToken,
    payment_reference: readPayment(services, id).reference,
    total_price: order.total_price,
  }
}

function nextOrderNumber({ database }: Services): string {
  const found = database.get(v.object({ orders: v.number() }), 'select coalesce(max(rowid), 0) as orders from orders')
  return `ORD-${1001 + (found?.orders ?? 0)}`
}
