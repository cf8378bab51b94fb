import type { ApiError, LinkitCustomer } from '@tillkit/client'
import type { DisputedField } from './changed-elsewhere.tsx'
import { fieldsOf, isCustomerField } from './customer-fields.ts'
import type { WrittenCustomer } from './read-customer-fields.ts'

/**
 * Both versions of each field that a colleague changed meanwhile. What they saved is only known once the customer has been
 * read again: until then there is none.
 */
export function disputedFields(
  error: ApiError | null,
  written: Partial<WrittenCustomer>,
  seen: LinkitCustomer,
  now: LinkitCustomer,
): DisputedField[] {
  const before = fieldsOf(seen)
  const after = fieldsOf(now)
  return Object.entries(error?.fieldErrors ?? {}).flatMap(([name, word]) =>
    word === 'changed-meanwhile' && isCustomerField(name) && before[name] !== after[name]
      ? [{ name, ours: written[name] ?? '', theirs: after[name] }]
      : [],
  )
}

/** The customer as seen, once what a colleague saved in these fields was seen too. */
export const withTheirs = (
  seen: LinkitCustomer,
  now: LinkitCustomer,
  disputed: readonly DisputedField[],
): LinkitCustomer => disputed.reduce((customer, { name }) => ({ ...customer, [name]: now[name] }), seen)
