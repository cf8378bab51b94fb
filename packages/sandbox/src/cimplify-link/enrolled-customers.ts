import * as v from 'valibot'
import type { Contact } from '../contact.ts'
import type { Services } from '../services.ts'

/** Whether this contact's customer has joined. One statement, whoever it is: the work tells nothing. */
export function hasEnrolled({ database }: Services, { value }: Contact): boolean {
  const found = database.get(
    v.object({ enrolled: v.number() }),
    `select exists (select 1 from customers join enrollments on customer_id = id
       where phone = :value or email = :value) as enrolled`,
    { value },
  )
  return found?.enrolled === 1
}

/** Lets a customer join. Answers whether they had joined before: then nothing changes (L20). */
export function enroll({ database, clock }: Services, customerId: string, name?: string): boolean {
  const now = clock.now()
  const added = database.run(
    'insert into enrollments (customer_id, enrolled_at) values (:customerId, :now) on conflict do nothing',
    { customerId, now },
  )
  if (added === 1 && name !== undefined) {
    database.run('update customers set name = :name, updated_at = :now where id = :customerId', {
      customerId,
      name,
      now,
    })
  }
  return added === 0
}
