import { addCustomer, findCustomerByContact } from '../cimplify-link/customers.ts'
import { enroll } from '../cimplify-link/enrolled-customers.ts'
import type { Contact } from '../contact.ts'
import { randomCode } from '../random.ts'
import type { Services } from '../services.ts'

/** Somebody who has joined Link, with a phone that nobody else has. */
export function newShopper(services: Services, name = 'Esi Owusu') {
  const { value: phone } = newPhone(services)
  const { id } = addCustomer(services, { type: 'phone', value: phone })
  enroll(services, id, name)
  return { id, name, phone }
}

/** A phone that no shopper has. */
export function newPhone(services: Services): Contact {
  for (;;) {
    const contact = { type: 'phone', value: `+233207${randomCode()}` } as const
    if (!findCustomerByContact(services, contact)) return contact
  }
}
