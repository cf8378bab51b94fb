import { findCustomerByContact } from '../cimplify-link/customers.ts'
import { demoShopper } from '../database/seed.ts'
import type { Services } from '../services.ts'
import { readOrder } from './find-orders.ts'
import { advanceOrder, type OrderStatus } from './order-progress.ts'
import { settlePayment } from './payment-outcome.ts'
import { placeOrder, type BasketItem } from './place-order.ts'

interface PastOrder {
  readonly businessId: string
  readonly minutesAgo: number
  readonly status: OrderStatus
  readonly orderType: string
  readonly items: readonly BasketItem[]
  readonly taxAmount: string
}

const day = 24 * 60

const pastOrders: readonly PastOrder[] = [
  {
    businessId: 'bus_sandbox',
    minutesAgo: 20 * day,
    status: 'completed',
    orderType: 'delivery',
    items: [
      {
        product_id: 'prod_jollof',
        product_name: 'Jollof rice',
        variant_name: 'Large',
        quantity: 2,
        unit_price: '45.00',
      },
      { product_id: 'prod_sobolo', product_name: 'Sobolo', quantity: 2, unit_price: '12.50' },
    ],
    taxAmount: '10.35',
  },
  {
    businessId: 'bus_other',
    minutesAgo: 10 * day,
    status: 'completed',
    orderType: 'pickup',
    items: [{ product_id: 'prod_atlas', product_name: 'School atlas', quantity: 1, unit_price: '120.00' }],
    taxAmount: '0.00',
  },
  {
    businessId: 'bus_sandbox',
    minutesAgo: 3 * day,
    status: 'cancelled',
    orderType: 'pickup',
    items: [{ product_id: 'prod_waakye', product_name: 'Waakye', quantity: 1, unit_price: '38.00' }],
    taxAmount: '3.42',
  },
  {
    businessId: 'bus_sandbox',
    minutesAgo: 25,
    status: 'preparing',
    orderType: 'delivery',
    items: [
      { product_id: 'prod_abc123', product_name: 'Espresso', variant_name: 'Double', quantity: 2, unit_price: '6.00' },
    ],
    taxAmount: '1.06',
  },
]

/** Writes what the demo shopper has ordered, here and at another business. */
export function seedDemoOrders(services: Services): void {
  const customer = findCustomerByContact(services, { type: 'phone', value: demoShopper.phone })
  if (!customer) return
  for (const { minutesAgo, status, ...basket } of pastOrders) {
    // The same checkout as ever, some time ago.
    const then = { ...services, clock: { ...services.clock, now: () => services.clock.now() - minutesAgo * 60_000 } }
    const { order_id } = placeOrder(then, {
      ...basket,
      customerId: customer.id,
      customerName: customer.name,
      currency: 'GHS',
      locationId: basket.businessId === 'bus_sandbox' ? 'loc_osu' : null,
    })
    if (status !== 'cancelled') settlePayment(then, order_id)
    advanceOrder(then, readOrder(then, order_id), status)
  }
}
