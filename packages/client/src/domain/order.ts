import type * as v from 'valibot'
import type { orderSchema } from '../contracts/cimplify-orders/orders.ts'
import type { Money } from './money.ts'
import type { OrderStatus } from './order-progress.ts'

/** One item of an order. */
export interface OrderLine {
  readonly productId: string | null
  readonly productName: string
  readonly variantName: string | null
  readonly quantity: number
  readonly unitPrice: Money | null
  readonly total: Money | null
}

/** A purchase. Amounts are `null` where the API did not say them readably. */
export interface Order {
  readonly id: string
  /** What people call it: `ORD-1284`. */
  readonly number: string
  readonly status: OrderStatus
  /** `delivery`, `pickup`, … An open set. */
  readonly orderType: string
  readonly lines: readonly OrderLine[]
  readonly subtotal: Money | null
  readonly tax: Money | null
  readonly total: Money | null
  readonly customerName: string | null
  /** RFC 3339. */
  readonly createdAt: string | null
  /** Whose order it is, where the list spans several businesses (A7). */
  readonly business: { readonly id: string; readonly name: string | null } | null
}

export function fromWireOrder(order: v.InferOutput<typeof orderSchema>): Order {
  const money = (amount: string | null): Money | null => (amount === null ? null : { amount, currency: order.currency })
  return {
    id: order.id,
    number: order.order_number,
    status: order.status,
    orderType: order.order_type,
    lines: order.items.map((item) => ({
      productId: item.product_id,
      productName: item.product_name,
      variantName: item.variant_name,
      quantity: item.quantity,
      unitPrice: money(item.unit_price),
      total: money(item.total),
    })),
    subtotal: money(order.subtotal),
    tax: money(order.tax_amount),
    total: money(order.total_price),
    customerName: order.customer_name,
    createdAt: order.created_at,
    business: order.business_id === null ? null : { id: order.business_id, name: order.business_name },
  }
}
