import type { cimplifyLink } from '@tillkit/client/contracts'
import { guessContact, normaliseContact, type Contact } from '../contact.ts'
import type { Handlers } from '../handlers.ts'
import { invalid, notFound } from '../refusal.ts'
import type { Services } from '../services.ts'
import { findCustomer, type Customer } from './customers.ts'
import { enroll, hasEnrolled } from './enrolled-customers.ts'
import type { LinkCaller } from './link-sessions.ts'
import { readPhoneNumber } from './mobile-money.ts'
import { claimOrder } from './orders.ts'
import { keepOrderType } from './preferences.ts'
import { linkCustomer } from './profile.ts'
import { addAddress, findSameAddress } from './saved-addresses.ts'
import { addMobileMoney, findSameMobileMoney } from './saved-mobile-money.ts'
import { countStatusCheck } from './status-checks.ts'

/** Joining Link (L19 to L21). */
export function enrollmentHandlers(services: Services): Handlers<typeof cimplifyLink.enrollment, LinkCaller> {
  const find = (customerId: string): Customer => {
    const customer = findCustomer(services, customerId)
    if (!customer) throw notFound()
    return customer
  }

  return {
    checkStatus({ body }) {
      const contact = readContact(body.contact, body.contact_type)
      countStatusCheck(services)
      return { is_link_customer: hasEnrolled(services, contact) }
    },

    enroll({ body }, { caller: { customerId } }) {
      const { value } = readContact(body.contact)
      const { email, phone } = find(customerId)
      // Another contact has to be proved first: nobody joins in somebody else's name (C10).
      if (value !== email && value !== phone) throw invalid({ contact: 'is not a contact of this account' })
      const already_enrolled = enroll(services, customerId, body.name)
      return { success: true, customer: linkCustomer(find(customerId)), already_enrolled }
    },

    // All or nothing: every refusal here is thrown, which undoes what was written before it (L21).
    enrollAndLinkOrder({ body }, { caller: { customerId } }) {
      claimOrder(services, customerId, body)
      const already_enrolled = enroll(services, customerId)
      if (body.order_type !== undefined) keepOrderType(services, customerId, body.order_type)
      return {
        success: true,
        customer: linkCustomer(find(customerId)),
        already_enrolled,
        order_id: body.order_id,
        address: body.address ? keepAddress(customerId, body.address) : null,
        mobile_money: body.mobile_money ? keepMobileMoney(customerId, body.mobile_money) : null,
      }
    },
  }

  // What the shopper has saved already is not saved twice.
  function keepAddress(customerId: string, draft: Parameters<typeof addAddress>[2]) {
    return findSameAddress(services, customerId, draft) ?? addAddress(services, customerId, draft)
  }
  function keepMobileMoney(customerId: string, { phone_number, ...rest }: Parameters<typeof addMobileMoney>[2]) {
    const draft = { ...rest, phone_number: readPhoneNumber(phone_number, 'mobile_money.phone_number') }
    return findSameMobileMoney(services, customerId, draft) ?? addMobileMoney(services, customerId, draft)
  }
}

function readContact(text: string, type?: Contact['type']): Contact {
  const contact = type ? normaliseContact(text, type) : guessContact(text)
  if (!contact) throw invalid({ contact: 'is neither a phone number nor an e-mail address' })
  return contact
}
