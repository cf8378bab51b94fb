import type { cimplifyLink } from '@tillkit/client/contracts'
import * as z from 'zod/mini'
import { flag, instant } from '../database/columns.ts'
import type { Handlers } from '../handlers.ts'
import { randomId } from '../random.ts'
import { notFound } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { LinkCaller } from './link-sessions.ts'

const addressRow = z.object({
  id: z.string(),
  label: z.string(),
  street_address: z.string(),
  apartment: z.nullable(z.string()),
  city: z.string(),
  region: z.string(),
  country: z.nullable(z.string()),
  is_default: flag,
  usage_count: z.number(),
  last_used_at: z.nullable(instant),
  created_at: instant,
  updated_at: instant,
})

/** A saved address as the API answers it (A2). */
export type Address = z.output<typeof addressRow>

const columns = Object.keys(addressRow.shape).join(', ')

/** The customer's addresses, oldest first. */
export function listAddresses({ database }: Services, customerId: string): Address[] {
  return database.all(
    addressRow,
    `select ${columns} from addresses where customer_id = :customerId order by created_at, rowid`,
    { customerId },
  )
}

/** The saved addresses (L23). Every statement names the customer: somebody else's address is not found. */
export function addressHandlers(services: Services): Handlers<typeof cimplifyLink.addresses, LinkCaller> {
  const { database, clock } = services

  const find = (id: string, customerId: string): Address => {
    const where = 'where id = :id and customer_id = :customerId'
    const address = database.get(addressRow, `select ${columns} from addresses ${where}`, { id, customerId })
    if (!address) throw notFound('There is no such address.')
    return address
  }

  return {
    list: (_nothing, { caller }) => listAddresses(services, caller.customerId),

    create({ body }, { caller: { customerId } }) {
      const id = randomId('addr')
      const { label, street_address, apartment = null, city, region, country = null } = body
      database.run(
        `insert into addresses (id, customer_id, label, street_address, apartment, city, region, country,
           is_default, created_at, updated_at)
         values (:id, :customerId, :label, :street_address, :apartment, :city, :region, :country,
           not exists (select 1 from addresses where customer_id = :customerId), :now, :now)`,
        { id, customerId, label, street_address, apartment, city, region, country, now: clock.now() },
      )
      return find(id, customerId)
    },

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
      find(id, customerId)
      // The index allows one default at a time, so the old one goes first.
      database.run('update addresses set is_default = 0 where customer_id = :customerId and is_default = 1', {
        customerId,
      })
      database.run('update addresses set is_default = 1, updated_at = :now where id = :id', { id, now: clock.now() })
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
