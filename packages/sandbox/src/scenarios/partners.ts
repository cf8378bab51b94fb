import { saveAccountLink, setAccountLinkStatus } from '../imprint/account-links.ts'
import { addImprintCustomer } from '../imprint/seed.ts'
import { linkitOrganizationId } from '../linkit/conventions.ts'
import { addCustomer } from '../linkit/customer-records.ts'
import { newPhone } from './new-shopper.ts'
import type { Scenario } from './scenario.ts'

/** What a merchant's server meets at Imprint and Linkit. */
export const partnerScenarios = {
  'inactive-link': {
    about: 'An Imprint customer whose link with a partner customer is paused.',
    setUp(services) {
      const customerId = addImprintCustomer(services.database)
      const partnerCustomerId = 'PARTNER_USER_456'
      saveAccountLink(services, { customerId, partnerCustomerId })
      setAccountLinkStatus(services, customerId, 'INACTIVE')
      return { customer_id: customerId, partner_customer_id: partnerCustomerId }
    },
  },
  'duplicate-customer': {
    about: 'A Linkit customer: another with this e-mail address or phone number is refused.',
    setUp(services) {
      const { value: phone } = newPhone(services)
      const draft = {
        first_name: 'Kojo',
        last_name: 'Antwi',
        email: `kojo${phone.slice(-6)}@example.com`,
        phone,
        type: 'individual',
        status: 'active',
      } as const
      const { id, email } = addCustomer(services, linkitOrganizationId, draft)
      return { customer_id: id, email, phone }
    },
  },
} satisfies Record<string, Scenario>
