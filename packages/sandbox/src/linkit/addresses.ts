import type { EndpointInput, linkit } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { flag } from '../database/columns.ts'
import type { Handlers } from '../handlers.ts'
import { randomId } from '../random.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { LinkitCaller } from './conventions.ts'
import { findCustomer } from './customer-records.ts'
import { instant, touched } from './instant.ts'

const addressRow = v.object({
  id: v.string(),
  customer_id: v.string(),
  label: v.string(),
  address_line1: v.string(),
  address_line2: v.nullable(v.string()),
  city: v.string(),
  state: v.string(),
  country: v.string(),
  is_default: flag,
  created: instant,
  updated: instant,
})

const columns = Object.keys(addressRow.entries).join(', ')

type AddressDraft = EndpointInput<typeof linkit.addresses.create>['body']

/** A customer's addresses (K11). */
export function addressHandlers(services: Services): Handlers<typeof linkit.addresses, LinkitCaller> {
  const { database, clock } = services

  const find = (customerId: string, id: string) => {
    const where = 'where id = :id and customer_id = :customerId'
    const address = database.get(addressRow, `select ${columns} from linkit_addresses ${where}`, { id, customerId })
    if (!address) throw new Refusal('NOT_FOUND', { status: 404, message: 'Address not found', details: { id } })
    return address
  }

  /** The columns that a draft writes. If it is to be the default, the old one makes room first: the index allows one. */
  const readDraft = (customerId: string, draft: AddressDraft) => {
    if (draft.is_default) {
      database.run('update linkit_addresses set is_default = 0 where customer_id = :customerId and is_default = 1', {
        customerId,
      })
    }
    const { label, address_line1, address_line2 = null, city, state, country, is_default = false } = draft
    return { label, address_line1, address_line2, city, state, country, isDefault: is_default ? 1 : 0 }
  }

  return {
    list({ params: { customerId } }, { caller }) {
      findCustomer(services, caller.organizationId, customerId)
      return database.all(
        addressRow,
        `select ${columns} from linkit_addresses where customer_id = :customerId order by created, rowid`,
        { customerId },
      )
    },

    create({ params: { customerId }, body }, { caller, reply }) {
      findCustomer(services, caller.organizationId, customerId)
      const id = randomId('addr')
      database.run(
        `insert into linkit_addresses (${columns})
         values (:id, :customerId, :label, :address_line1, :address_line2, :city, :state, :country,
           :isDefault, :now, :now)`,
        { id, customerId, ...readDraft(customerId, body), now: clock.now() },
      )
      reply.status = 201
      return find(customerId, id)
    },

    // All of it, as for a customer: an address that is not said to be the default is not (C27).
    replace({ params: { customerId, addressId: id }, body }, { caller }) {
      findCustomer(services, caller.organizationId, customerId)
      find(customerId, id)
      database.run(
        `update linkit_addresses set label = :label, address_line1 = :address_line1, address_line2 = :address_line2,
           city = :city, state = :state, country = :country, is_default = :isDefault, ${touched} where id = :id`,
        { id, ...readDraft(customerId, body), now: clock.now() },
      )
      return find(customerId, id)
    },

    remove({ params: { customerId, addressId: id } }, { caller, reply }) {
      findCustomer(services, caller.organizationId, customerId)
      find(customerId, id)
      database.run('delete from linkit_addresses where id = :id', { id })
      reply.status = 204
    },
  }
}
