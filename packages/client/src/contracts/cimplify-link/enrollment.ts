import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { optional } from '../lenient.ts'
import { linkAddressDraftSchema } from './addresses.ts'
import { linkCustomerSchema } from './customer.ts'
import { mobileMoneyDraftSchema } from './mobile-money.ts'
import { linkAddressSchema } from './saved-address.ts'
import { mobileMoneySchema } from './saved-mobile-money.ts'

const contact = v.pipe(v.string(), v.minLength(3), v.maxLength(254))

/** What joining answers. Assumed: the text shows the requests alone. */
const joined = {
  success: optional(v.boolean()),
  customer: optional(linkCustomerSchema),
  /** Whether it was there before: repeating is no error (L20). */
  already_enrolled: v.fallback(v.boolean(), false),
}

export const enrollment = {
  /** Only after a shopper entered a contact, never on a keystroke (L19). */
  checkStatus: defineEndpoint({
    method: 'POST',
    path: '/v1/link/check-status',
    access: 'public',
    safe: true,
    body: v.object({ contact, contact_type: v.optional(v.picklist(['phone', 'email'])) }),
    response: v.object({ is_link_customer: v.fallback(v.boolean(), false) }),
  }),
  enroll: defineEndpoint({
    method: 'POST',
    path: '/v1/link/enroll',
    access: 'session',
    keyed: true,
    body: v.object({ contact, name: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))) }),
    response: v.object(joined),
  }),
  /** Both or neither (L21). */
  enrollAndLinkOrder: defineEndpoint({
    method: 'POST',
    path: '/v1/link/enroll-and-link-order',
    access: 'session',
    keyed: true,
    body: v.object({
      order_id: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
      business_id: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
      address: v.optional(linkAddressDraftSchema),
      mobile_money: v.optional(mobileMoneyDraftSchema),
      order_type: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(50))),
    }),
    response: v.object({
      ...joined,
      order_id: optional(v.string()),
      address: optional(linkAddressSchema),
      mobile_money: optional(mobileMoneySchema),
    }),
  }),
}
