import type { EndpointInput, linkit } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { normaliseContact } from '../contact.ts'
import { randomId } from '../random.ts'
import { invalid, Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { instant, touched } from './instant.ts'
import { searchText } from './search-text.ts'

/** A customer as the API answers it (K1). */
export const customerRow = v.object({
  id: v.string(),
  organization_id: v.string(),
  first_name: v.string(),
  last_name: v.string(),
  email: v.string(),
  phone: v.string(),
  birthdate: v.nullable(v.string()),
  gender: v.nullable(v.string()),
  type: v.string(),
  status: v.string(),
  created: instant,
  updated: instant,
})
type Customer = v.InferOutput<typeof customerRow>

/** What of a customer can be written. */
export type CustomerDraft = EndpointInput<typeof linkit.customers.replace>['body']

/** The columns of a customer. */
export const customerColumns = Object.keys(customerRow.entries).join(', ')

type Kept = Pick<Services, 'database' | 'clock'>

/** The organisation's customer with this id. Another organisation's is not found. */
export function findCustomer({ database }: Kept, organizationId: string, id: string): Customer {
  const customer = database.get(
    customerRow,
    `select ${customerColumns} from linkit_customers where id = :id and organization_id = :organizationId`,
    { id, organizationId },
  )
  if (!customer) throw new Refusal('NOT_FOUND', { status: 404, message: 'Customer not found', details: { id } })
  return customer
}

/** Writes a new one, now or as of another time. */
export function addCustomer(
  services: Kept,
  organizationId: string,
  draft: CustomerDraft,
  now = services.clock.now(),
): Customer {
  const id = randomId('cust')
  const columns = readDraft(services, organizationId, id, draft)
  services.database.run(
    `insert into linkit_customers (id, organization_id, first_name, last_name, email, phone, birthdate, gender, type,
       status, search_text, created, updated)
     values (:id, :organizationId, :first_name, :last_name, :email, :phone, :birthdate, :gender, :type,
       :status, :searchText, :now, :now)`,
    { id, organizationId, ...columns, now },
  )
  return findCustomer(services, organizationId, id)
}

/** Replaces all that can be written: what the draft leaves out is emptied (K9). */
export function replaceCustomer(services: Kept, organizationId: string, id: string, draft: CustomerDraft): Customer {
  findCustomer(services, organizationId, id)
  const columns = readDraft(services, organizationId, id, draft)
  services.database.run(
    `update linkit_customers set first_name = :first_name, last_name = :last_name, email = :email, phone = :phone,
       birthdate = :birthdate, gender = :gender, type = :type, status = :status, search_text = :searchText, ${touched}
     where id = :id`,
    { id, ...columns, now: services.clock.now() },
  )
  return findCustomer(services, organizationId, id)
}

/** The columns that a draft writes, normalised and free of duplicates (K8). */
function readDraft(services: Kept, organizationId: string, id: string, draft: CustomerDraft) {
  const { first_name, last_name, birthdate = null, gender = null, type, status } = draft
  const email = normaliseContact(draft.email, 'email')?.value
  const phone = normaliseContact(draft.phone, 'phone')?.value
  if (email === undefined) throw invalid({ email: 'is not an e-mail address' })
  if (phone === undefined) throw invalid({ phone: 'is not a phone number' })
  refuseDuplicate(services, organizationId, id, 'email', email)
  refuseDuplicate(services, organizationId, id, 'phone', phone)
  const names = { first_name, last_name, email, phone }
  return { ...names, birthdate, gender, type, status, searchText: searchText(names) }
}

function refuseDuplicate(
  { database }: Kept,
  organizationId: string,
  id: string,
  field: 'email' | 'phone',
  value: string,
): void {
  const other = database.get(
    v.object({ id: v.string() }),
    `select id from linkit_customers where organization_id = :organizationId and ${field} = :value and id <> :id`,
    { organizationId, value, id },
  )
  if (!other) return
  const message = `Customer with this ${field} already exists`
  // The one refusal that repeats a value, because the text shows it so.
  throw new Refusal('CONFLICT', { status: 409, message, details: { [field]: value } })
}
