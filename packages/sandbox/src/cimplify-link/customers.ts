import * as v from 'valibot'
import type { Contact } from '../contact.ts'
import { randomId } from '../random.ts'
import type { Services } from '../services.ts'

const customerRow = v.object({
  id: v.string(),
  account_id: v.string(),
  name: v.nullable(v.string()),
  email: v.nullable(v.string()),
  phone: v.nullable(v.string()),
})

/** A shopper as Cimplify Link knows them. */
export type Customer = v.InferOutput<typeof customerRow>

const columns = 'id, account_id, name, email, phone'

/** The customer with this id. */
export function findCustomer({ database }: Services, id: string): Customer | undefined {
  return database.get(customerRow, `select ${columns} from customers where id = :id`, { id })
}

/** The customer whom this phone or mailbox belongs to. */
export function findCustomerByContact({ database }: Services, { value }: Contact): Customer | undefined {
  return database.get(customerRow, `select ${columns} from customers where phone = :value or email = :value`, { value })
}

/** An account for a contact that has proved to be somebody's. The name comes later. */
export function addCustomer({ database, clock }: Services, { type, value }: Contact): Customer {
  const customer = {
    id: randomId('cus'),
    account_id: randomId('acc'),
    name: null,
    email: type === 'email' ? value : null,
    phone: type === 'phone' ? value : null,
  }
  database.run(
    `insert into customers (${columns}, created_at, updated_at)
     values (:id, :account_id, :name, :email, :phone, :now, :now)`,
    { ...customer, now: clock.now() },
  )
  return customer
}
