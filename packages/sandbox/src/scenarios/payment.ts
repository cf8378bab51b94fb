import { settleLater } from '../cimplify-orders/payment-outcome.ts'
import { placeOrder } from '../cimplify-orders/place-order.ts'
import type { Services } from '../services.ts'
import { newShopper } from './new-shopper.ts'
import type { Scenario } from './scenario.ts'

const minutesUntilSettled = 6

function orderByMobileMoney(services: Services) {
  const { id, name, phone } = newShopper(services)
  const order = placeOrder(services, {
    businessId: 'bus_sandbox',
    customerId: id,
    customerName: name,
    items: [{ product_id: 'prod_jollof', product_name: 'Jollof rice', quantity: 1, unit_price: '45.00' }],
    taxAmount: '4.05',
    currency: 'GHS',
    orderType: 'delivery',
    locationId: 'loc_osu',
    wallet: { phoneNumber: phone, provider: 'telecel' },
  })
  return { phone, ...order }
}

/** What becomes of a payment by mobile money. */
export const paymentScenarios = {
  'declined-payment': {
    about: 'An order whose payment the shopper declined on the phone.',
    setUp(services) {
      const order = orderByMobileMoney(services)
      const [prompt] = services.phonePrompts.listWaiting(order.phone)
      if (prompt) services.phonePrompts.answer(prompt.id, 'decline')
      return order
    },
  },
  'late-success': {
    about: `An order whose payment succeeds after ${minutesUntilSettled} minutes, when every countdown has run out.`,
    setUp(services) {
      const order = orderByMobileMoney(services)
      settleLater(services, order.order_id, minutesUntilSettled * 60)
      return { ...order, succeeds_after_seconds: minutesUntilSettled * 60 }
    },
  },
} satisfies Record<string, Scenario>
