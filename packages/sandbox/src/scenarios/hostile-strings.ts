import { keepOrderType } from '../cimplify-link/preferences.ts'
import { addAddress } from '../cimplify-link/saved-addresses.ts'
import { addMobileMoney } from '../cimplify-link/saved-mobile-money.ts'
import { placeOrder } from '../cimplify-orders/place-order.ts'
import type { Services } from '../services.ts'
import { hostileCustomer, hostileLink } from './hostile-partners.ts'
import { hostileTexts } from './hostile-texts.ts'
import { newPhone, newShopper } from './new-shopper.ts'
import type { Scenario } from './scenario.ts'

function saveEverything(services: Services, customerId: string): void {
  const labels = hostileTexts(50)
  const places = hostileTexts(100)
  for (const [index, line] of hostileTexts(200).entries()) {
    const { [index]: label = '' } = labels
    const { [index]: place = '' } = places
    const lines = { label, street_address: line, apartment: line, city: place, region: place, country: 'GH' }
    addAddress(services, customerId, lines)
    addMobileMoney(services, customerId, { phone_number: newPhone(services).value, provider: 'mtn', label })
  }
  keepOrderType(services, customerId, labels[0] ?? '')
}

function buyEverything(services: Services, customerId: string, customerName: string) {
  const [orderType = ''] = hostileTexts(50)
  const items = hostileTexts(200).map((name, index) => {
    return { product_id: `prod_${index}`, product_name: name, variant_name: name, quantity: 1, unit_price: '0.01' }
  })
  return placeOrder(services, {
    businessId: 'bus_sandbox',
    customerId,
    customerName,
    items,
    taxAmount: '999999999999.99',
    currency: 'GHS',
    orderType,
    locationId: orderType,
  })
}

/** What people call themselves and their things. */
export const hostileScenarios = {
  'hostile-strings': {
    about:
      'A shopper, a Linkit customer and a linked account with scripts, bidi, emoji or endless words in every field.',
    setUp(services) {
      const { id, name, phone } = newShopper(services, hostileTexts(200).join(' ').slice(0, 200))
      saveEverything(services, id)
      const order = buyEverything(services, id, name)
      return { phone, ...order, ...hostileCustomer(services), ...hostileLink(services) }
    },
  },
} satisfies Record<string, Scenario>
