import { addAddress } from '../cimplify-link/saved-addresses.ts'
import { placeOrder } from '../cimplify-orders/place-order.ts'
import { newShopper } from './new-shopper.ts'
import type { Scenario } from './scenario.ts'

const huge = { addresses: 2_000, orders: 10_000 }
const hour = 60 * 60 * 1000

/** Accounts with nothing in them, and with more than anybody has. */
export const accountScenarios = {
  'empty-account': {
    about: 'A shopper who has joined, and saved and bought nothing yet.',
    setUp: (services) => ({ phone: newShopper(services).phone }),
  },
  'huge-account': {
    about: `A shopper with ${huge.addresses} addresses and ${huge.orders} orders.`,
    setUp(services) {
      const { id, name, phone } = newShopper(services)
      for (let number = 1; number <= huge.addresses; number += 1) {
        addAddress(services, id, {
          label: `Place ${number}`,
          street_address: `${number} Ring Road`,
          city: 'Accra',
          region: 'Greater Accra',
          country: 'GH',
        })
      }
      for (let number = huge.orders; number > 0; number -= 1) {
        // One an hour, the last of them an hour ago.
        const then = { ...services, clock: { ...services.clock, now: () => services.clock.now() - number * hour } }
        placeOrder(then, {
          businessId: number % 2 === 0 ? 'bus_sandbox' : 'bus_other',
          customerId: id,
          customerName: name,
          items: [{ product_id: 'prod_waakye', product_name: 'Waakye', quantity: 1, unit_price: '38.00' }],
          taxAmount: '3.42',
          currency: 'GHS',
          orderType: 'pickup',
          locationId: null,
        })
      }
      return { phone, ...huge }
    },
  },
} satisfies Record<string, Scenario>
