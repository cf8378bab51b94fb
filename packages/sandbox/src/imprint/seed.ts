import type { Database } from '../database/database.ts'

/** The customers whom Imprint knows in a fresh sandbox. */
export const imprintCustomerIds = [
  '9B5E1EE0-2E1C-46E7-81B9-3C3917204BE4',
  'BBB815E9-F654-438D-9AD3-3F7BB8136FC0',
  '5D1C7A34-8F02-4B6E-A9D7-6E20B4C1F385',
] as const

/** Writes them, none of them linked. */
export function seedImprintCustomers(database: Database): void {
  for (const id of imprintCustomerIds) addImprintCustomer(database, id)
}

/** Writes one more, and answers its id. */
export function addImprintCustomer(database: Database, id = crypto.randomUUID().toUpperCase()): string {
  database.run('insert into imprint_customers (id) values (:id)', { id })
  return id
}
