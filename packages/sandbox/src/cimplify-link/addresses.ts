import type { cimplifyLink } from '@tillkit/client/contracts'
import type { Handlers } from '../handlers.ts'
import { notFound } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { LinkCaller } from './link-sessions.ts'
import { addAddress, findAddress, listAddresses, makeDefaultAddress, type Address } from './saved-addresses.ts'

/** The saved addresses (L23). Every statement names the customer: somebody else's address is not found. */
export function addressHandlers(services: Services): Handlers<typeof cimplifyLink.addresses, LinkCaller> {
  const { database, clock } = services

  const find = (id: string, customerId: string): Address => {
    const address = findAddress(services, customerId, id)
    if (!address) throw notFound('There is no such address.')
    return address
  }

  return {
    list: (_nothing, { caller }) => listAddresses(services, caller.customerId),

    create: ({ body }, { caller }) => addAddress(services, caller.customerId, body),

    update({ params: { id }, body }, { caller: { customerId } }) {
      const before = find(id, customerId)
      if (Object.keys(body).length === 0) return before
      database.run(
        `update addresses set label = :label, street_address = :street_address, apartment = :apartment, city = :city,
           region = :region, country = :country, updated_at = :now where id = :id`,
        {
          id,
          label: body.label ?? before.label,
          street_address: body.street_address ?? before.street_address,
          // null empties it: the one line that an address can do without.
          apartment: body.apartment === undefined ? before.apartment : body.apartment,
          city: body.city ?? before.city,
          region: body.region ?? before.region,
          country: body.country ?? before.country,
          now: clock.now(),
        },
      )
      return find(id, customerId)
    },

    // Without its default an address book has none, until the shopper chooses: nothing is chosen for them.
    remove({ params: { id } }, { caller: { customerId } }) {
      find(id, customerId)
      database.run('delete from addresses where id = :id', { id })
    },

    makeDefault({ params: { id } }, { caller: { customerId } }) {
      makeDefaultAddress(services, customerId, id)
      return find(id, customerId)
    },

    trackUsage({ params: { id } }, { caller: { customerId } }) {
      find(id, customerId)
      const used = 'usage_count = usage_count + 1, last_used_at = :now'
      database.run(`update addresses set ${used} where id = :id`, { id, now: clock.now() })
      return find(id, customerId)
    },
  }
}
