import { saveAccountLink } from '../imprint/account-links.ts'
import { addImprintCustomer } from '../imprint/seed.ts'
import { linkitOrganizationId } from '../linkit/conventions.ts'
import { addCustomer } from '../linkit/customer-records.ts'
import { randomId } from '../random.ts'
import type { Services } from '../services.ts'
import { hostileTexts } from './hostile-texts.ts'
import { newPhone } from './new-shopper.ts'

/** A Linkit customer whose names and addresses nobody expects. */
export function hostileCustomer(services: Services) {
  const { database, clock } = services
  const [script = '', , , , bidi = ''] = hostileTexts(100)
  const { value: phone } = newPhone(services)
  const { id } = addCustomer(services, linkitOrganizationId, {
    first_name: script,
    last_name: bidi,
    email: `o'hara+${phone.slice(-6)}@example.com`,
    phone,
    type: 'individual',
    status: 'active',
  })
  for (const [index, text] of hostileTexts(100).entries()) {
    const label = hostileTexts(50)[index] ?? ''
    database.run(
      `insert into linkit_addresses (id, customer_id, label, address_line1, address_line2, city, state, country,
         is_default, created, updated)
       values (:addressId, :id, :label, :text, :text, :text, :text, 'GH', :isDefault, :now, :now)`,
      { addressId: randomId('addr'), id, label, text, isDefault: index === 0 ? 1 : 0, now: clock.now() },
    )
  }
  return { linkit_customer_id: id }
}

/** An Imprint link whose metadata nobody expects. */
export function hostileLink(services: Services) {
  const customerId = addImprintCustomer(services.database)
  const [partnerCustomerId = ''] = hostileTexts(200)
  const metadata = Object.fromEntries(hostileTexts(100).map((text) => [text, text]))
  saveAccountLink(services, { customerId, partnerCustomerId, metadata })
  return { imprint_customer_id: customerId }
}
