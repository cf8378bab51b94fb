import { orderStatuses } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { instant } from '../database/columns.ts'
import { notFound } from '../refusal.ts'
import type { Services } from '../services.ts'
import { businessIds } from './businesses.ts'
import type { OrderAccess } from './order-access.ts'
import { settleDuePayments } from './payment-outcome.ts'

const itemsColumn = v.pipe(
  v.string(),
  v.transform((json): unknown => JSON.parse(json)),
)
const items = v.array(
  v.object({
    product_id: v.string(),
    product_name: v.string(),
    variant_name: v.nullable(v.string()),
    quantity: v.number(),
    unit_price: v.string(),
    total: v.string(),
  }),
)

const orderRow = v.object({
  id: v.string(),
  order_number: v.string(),
  status: v.picklist(orderStatuses),
  order_type: v.string(),
  items: v.pipe(itemsColumn, items),
  subtotal: v.string(),
  tax_amount: v.string(),
  total_price: v.string(),
  currency: v.string(),
  customer_name: v.nullable(v.string()),
  created_at: instant,
  business_id: v.picklist(businessIds),
  customer_id: v.nullable(v.string()),
})

/** An order as it is kept: with whose it is, which the API does not say. */
export type StoredOrder = v.InferOutput<typeof orderRow>

/** An order as the API answers it (O4). */
export type Order = Omit<StoredOrder, 'business_id' | 'customer_id'>

/** Leaves out whose it is. */
export function toOrder({ business_id: _business, customer_id: _customer, ...order }: StoredOrder): Order {
  return order
}

// Each order with its items in one statement.
const columns = Object.keys(orderRow.entries)
  .map((column) =>
    column === 'items'
      ? `(select json_group_array(json_object('product_id', product_id, 'product_name', product_name,
           'variant_name', variant_name, 'quantity', quantity, 'unit_price', unit_price, 'total', total)
           order by position) from order_items where order_id = orders.id) as items`
      : column,
  )
  .join(', ')

/** Which orders of a customer. What is left out does not narrow the list. */
export interface OrderFilter {
  readonly customerId: string
  readonly businessId?: string | undefined
  readonly status?: string | undefined
  readonly locationId?: string | undefined
}

/** The customer's orders, newest first: all of them, or a page. */
export function listOrders(
  services: Services,
  { customerId, businessId, status, locationId }: OrderFilter,
  { limit = -1, offset = 0 }: { limit?: number | undefined; offset?: number | undefined } = {},
): StoredOrder[] {
  settleDuePayments(services)
  // Only the conditions that hold: with "is null or =" in it, no index would serve.
  const conditions = Object.entries({
    customer_id: customerId,
    business_id: businessId,
    status,
    location_id: locationId,
  }).flatMap(([column, value]) => (value === undefined ? [] : [[column, value] as const]))
  return services.database.all(
    orderRow,
    `select ${columns} from orders where ${conditions.map(([column]) => `${column} = :${column}`).join(' and ')}
     order by created_at desc, rowid desc limit :limit offset :offset`,
    { ...Object.fromEntries(conditions), limit, offset },
  )
}

/**
 * The order, for its customer or for whoever holds its bill token. Missing, foreign and wrong token are one and the
 * same: one statement, and one refusal (O6).
 */
export function openOrder(services: Services, id: string, access: OrderAccess): StoredOrder {
  settleDuePayments(services)
  const { businessId, customerId, billTokenHash } = access
  const order = services.database.get(
    orderRow,
    `select ${columns} from orders where id = :id and business_id = :businessId
       and (customer_id = :customerId or bill_token_hash = :billTokenHash)`,
    { id, businessId, customerId, billTokenHash },
  )
  if (!order) throw notFound()
  return order
}

/** The order with this id, for whoever has shown a right to it, or needs none. */
export function readOrder(services: Services, id: string): StoredOrder {
  settleDuePayments(services)
  const order = services.database.get(orderRow, `select ${columns} from orders where id = :id`, { id })
  if (!order) throw notFound()
  return order
}
