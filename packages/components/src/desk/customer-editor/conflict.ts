import type { ApiError, LinkitCustomer } from '@tillkit/client'
import type { KnownContact } from '@tillkit/hooks/desk'

/** What stands against saving: another customer has the contact, or a colleague changed the same field. */
export type Conflict = 'taken' | 'changed-meanwhile'

/** The conflict that an error tells of, or `null`. */
export function conflictIn(error: ApiError | null): Conflict | null {
  if (error?.code !== 'conflict') return null
  const words = Object.values(error.fieldErrors)
  if (words.includes('changed-meanwhile')) return 'changed-meanwhile'
  return words.includes('taken') ? 'taken' : null
}

/** The contacts that another customer has already, out of those that were sent. */
export function takenContact(error: ApiError | null, { email, phone }: Pick<LinkitCustomer, 'email' | 'phone'>) {
  const taken: KnownContact = {
    ...(error?.fieldErrors['email'] === 'taken' && { email }),
    ...(error?.fieldErrors['phone'] === 'taken' && { phone }),
  }
  return taken
}
