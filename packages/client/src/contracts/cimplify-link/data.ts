import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { idOf, rows } from '../lenient.ts'
// Apart from their endpoints: every page reads this, and need not carry their drafts, limits and paths.
import { linkCustomerSchema } from './customer.ts'
import { linkAddressSchema } from './saved-address.ts'
import { mobileMoneySchema } from './saved-mobile-money.ts'
import { preferencesSchema } from './saved-preferences.ts'

/** A default may come as the whole object or as its id (C14): read as the id. */
const defaultId = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => {
      const id = typeof value === 'string' ? value : idOf(value)
      return typeof id === 'string' ? id : null
    }),
  ),
)

/** The one-shot read: everything that the account screens need (L17). */
export const data = {
  read: defineEndpoint({
    method: 'GET',
    path: '/v1/link/data',
    access: 'session',
    response: v.object({
      customer: linkCustomerSchema,
      addresses: v.fallback(rows(linkAddressSchema), []),
      mobile_money: v.fallback(rows(mobileMoneySchema), []),
      preferences: v.fallback(preferencesSchema, {
        preferred_order_type: null,
        default_address_id: null,
        default_mobile_money_id: null,
        notify_on_order: null,
      }),
      default_address: defaultId,
      default_mobile_money: defaultId,
    }),
  }),
}
