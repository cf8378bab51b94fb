import type { cimplifyLink } from '@tillkit/client/contracts'
import { normaliseContact, type Contact } from '../contact.ts'
import type { Handlers } from '../handlers.ts'
import { invalid, notFound, Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { findCustomer, findCustomerByContact, type Customer } from './customers.ts'
import type { LinkCaller } from './link-sessions.ts'

/** The shopper's own name and contacts (L18). */
export function profileHandlers(services: Services): Handlers<typeof cimplifyLink.profile, LinkCaller> {
  const { database, clock } = services

  const find = (customerId: string): Customer => {
    const customer = findCustomer(services, customerId)
    if (!customer) throw notFound()
    return customer
  }

  return {
    read: (_nothing, { caller }) => linkCustomer(find(caller.customerId)),

    update({ body }, { caller: { customerId } }) {
      const before = find(customerId)
      const after = {
        name: body.name ?? before.name,
        email: readContact('email', body.email) ?? before.email,
        phone: readContact('phone', body.phone) ?? before.phone,
      }
      refuseTaken(services, customerId, after)
      if (after.name !== before.name || after.email !== before.email || after.phone !== before.phone) {
        database.run(
          'update customers set name = :name, email = :email, phone = :phone, updated_at = :now where id = :customerId',
          { ...after, customerId, now: clock.now() },
        )
      }
      return linkCustomer({ ...before, ...after })
    },
  }
}

/** A customer as the API answers them: the account's id stays inside. */
export function linkCustomer({ id, name, email, phone }: Customer) {
  return { id, name, email, phone }
}

function readContact(type: Contact['type'], text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const contact = normaliseContact(text, type)
  if (!contact) throw invalid({ [type]: 'does not have the right form' })
  return contact.value
}

/** A contact signs one account in, so it cannot belong to two. */
function refuseTaken(services: Services, customerId: string, contacts: Pick<Customer, 'email' | 'phone'>): void {
  const taken = (['email', 'phone'] as const).filter((type) => {
    const value = contacts[type]
    const owner = value === null ? undefined : findCustomerByContact(services, { type, value })
    return owner !== undefined && owner.id !== customerId
  })
  if (taken.length === 0) return
  throw new Refusal('CONFLICT', {
    status: 409,
    message: 'Another account has this contact.',
    details: Object.fromEntries(taken.map((type) => [type, 'belongs to another account'])),
  })
}
