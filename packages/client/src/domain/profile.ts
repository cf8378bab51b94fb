import { cimplifyLinkBackend } from '../apis/cimplify-link.ts'
import { profile } from '../contracts/cimplify-link/profile.ts'
import { bind } from '../http/bind.ts'
import { intentsSource } from '../intents.ts'
import type { Wires } from '../wires.ts'
import type { ReadOptions } from './address-book.ts'
import { changedFields } from './changed-fields.ts'

/** The shopper as Cimplify Link knows them. Each of the three may be `null`: nobody said it yet. */
export interface LinkCustomer {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  /** E.164. */
  readonly phone: string | null
}

/** What a shopper may change of it. */
export type ProfileChanges = Partial<Record<'name' | 'email' | 'phone', string>>

/** The shopper's own profile (L18). */
export interface ProfileSource {
  /** Who is signed in. */
  read(options?: ReadOptions): Promise<LinkCustomer>
  /**
   * Changes what differs from the customer as last seen. No difference, no request; but after a change that nobody knows
   * of everything is sent.
   * @throws ApiError `conflict` where somebody else has that e-mail address or phone number
   */
  update(customer: LinkCustomer, changes: ProfileChanges): Promise<LinkCustomer>
}

/** Makes it: `till.source(profileSource)`. */
export function profileSource({ connectionTo, source }: Wires): ProfileSource {
  const intents = source(intentsSource)
  const link = bind({ profile }, cimplifyLinkBackend(connectionTo('cimplify-link')))
  return {
    read: ({ signal } = {}) => link.profile.read({ signal }),
    async update(customer, changes) {
      const body = intents.isInDoubt('profile') ? changes : changedFields(customer, changes)
      if (Object.keys(body).length === 0) return customer
      return intents.run('profile.update', body, (idempotencyKey) => link.profile.update({ body, idempotencyKey }), {
        sets: 'profile',
      })
    },
  }
}
