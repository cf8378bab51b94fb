import type { Services } from '../services.ts'
import type { StoredOrder } from './find-orders.ts'

/** Makes a guest's order the customer's own. Answers whether it now is: somebody else's order stays theirs (O9). */
export function attachOrder(
  { database, clock }: Services,
  { id, customer_id }: Pick<StoredOrder, 'id' | 'customer_id'>,
  customerId: string,
): boolean {
  if (customer_id !== null) return customer_id === customerId
  database.run('update orders set customer_id = :customerId, updated_at = :now where id = :id', {
    id,
    customerId,
    now: clock.now(),
  })
  return true
}
