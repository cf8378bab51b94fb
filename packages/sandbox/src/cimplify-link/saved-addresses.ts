import * as v from 'valibot'
import { flag, instant } from '../database/columns.ts'
import { randomId } from '../random.ts'
import type { Services } from '../services.ts'

const addressRow = v.object({
  id: v.string(),
  label: v.string(),
  street_address: v.string(),
  apartment: v.nullable(v.string()),
  city: v.string(),
  region: v.string(),
  country: v.nullable(v.string()),
  is_default: flag,
  usage_count: v.number(),
  last_used_at: v.nullable(instant),
  created_at: instant,
  updated_at: instant,
})

/** A saved address as the API answers it (A2). */
export type Address = v.InferOutput<typeof addressRow>

/** What is needed to save one (L24). */
export interface AddressDraft {
  readonly label: string
  readonly street_address: string
  readonly apartment?: string | null | undefined
  readonly city: string
  readonly region: string
  readonly country?: string | undefined
}

const columns = Object.keys(addressRow.entries).join(', ')

/** The customer's addresses, oldest first. */
export function listAddresses({ database }: Services, customerId: string): Address[] {
  return database.all(
    addressRow,
    `select ${columns} from addresses where customer_id = :customerId order by created_at, rowid`,
    { customerId },
  )
}

/** One of them by its id. */
export function findAddress({ database }: Services, customerId: string, id: string): Address | undefined {
  return database.get(addressRow, `select ${columns} from addresses where id = :id and customer_id = :customerId`, {
    id,
    customerId,
  })
}

/** The one at the same place. Label, region and country are not looked at: one place may be put in many words (C13). */
export function findSameAddress(services: Services, customerId: string, draft: AddressDraft): Address | undefined {
  return listAddresses(services, customerId).find((address) => place(address) === place(draft))
}

/** Saves one. The first becomes the default. */
export function addAddress(services: Services, customerId: string, draft: AddressDraft): Address {
  const { database, clock } = services
  const id = randomId('addr')
  const { label, street_address, apartment = null, city, region, country = null } = draft
  database.run(
    `insert into addresses (id, customer_id, label, street_address, apartment, city, region, country,
       is_default, created_at, updated_at)
     values (:id, :customerId, :label, :street_address, :apartment, :city, :region, :country,
       not exists (select 1 from addresses where customer_id = :customerId), :now, :now)`,
    { id, customerId, label, street_address, apartment, city, region, country, now: clock.now() },
  )
  const added = findAddress(services, customerId, id)
  if (!added) throw new Error('What was saved is not there.')
  return added
}

/** Makes one the default, or answers `false` if the customer has no such address. */
export function makeDefaultAddress(services: Services, customerId: string, id: string): boolean {
  if (!findAddress(services, customerId, id)) return false
  const { database, clock } = services
  // The index allows one default at a time, so the old one goes first.
  database.run('update addresses set is_default = 0 where customer_id = :customerId and is_default = 1', {
    customerId,
  })
  database.run('update addresses set is_default = 1, updated_at = :now where id = :id', { id, now: clock.now() })
  return true
}

function place({
  street_address,
  apartment,
  city,
}: Pick<AddressDraft, 'street_address' | 'apartment' | 'city'>): string {
  const words = [street_address, apartment ?? '', city].map((line) => line.trim().replace(/\s+/g, ' ').toLowerCase())
  return JSON.stringify(words)
}
