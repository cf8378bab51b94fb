import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint.ts'
import { optional, withFallback } from '../lenient.ts'
import { linkAddressDraftSchema, linkAddressSchema } from './addresses.ts'
import { linkCustomerSchema } from './customer.ts'
import { mobileMoneyDraftSchema } from './mobile-money.ts'
import { mobileMoneySchema } from './saved-mobile-money.ts'

const contact = z.string().check(z.minLength(3), z.maxLength(254))

/** What joining answers. Assumed: the text shows the requests alone. */
const joined = {
  success: optional(z.boolean()),
  customer: optional(linkCustomerSchema),
  /** Whether it was there before: repeating is no error (L20). */
  already_enrolled: withFallback(z.boolean(), false),
}

export const enrollment = {
  /** Only after a shopper entered a contact, never on a keystroke (L19). */
  checkStatus: defineEndpoint({
    method: 'POST',
    path: '/v1/link/check-status',
    access: 'public',
    safe: true,
    body: z.object({ contact, contact_type: z.optional(z.enum(['phone', 'email'])) }),
    response: z.object({ is_link_customer: withFallback(z.boolean(), false) }),
  }),
  enroll: defineEndpoint({
    method: 'POST',
    path: '/v1/link/enroll',
    access: 'session',
    keyed: true,
    body: z.object({ contact, name: z.optional(z.string().check(z.minLength(1), z.maxLength(200))) }),
    response: z.object(joined),
  }),
  /** Both or neither (L21). */
  enrollAndLinkOrder: defineEndpoint({
    method: 'POST',
    path: '/v1/link/enroll-and-link-order',
    access: 'session',
    keyed: true,
    body: z.object({
      order_id: z.string().check(z.minLength(1), z.maxLength(128)),
      business_id: z.string().check(z.minLength(1), z.maxLength(128)),
      address: z.optional(linkAddressDraftSchema),
      mobile_money: z.optional(mobileMoneyDraftSchema),
      order_type: z.optional(z.string().check(z.minLength(1), z.maxLength(50))),
    }),
    response: z.object({
      ...joined,
      order_id: optional(z.string()),
      address: optional(linkAddressSchema),
      mobile_money: optional(mobileMoneySchema),
    }),
  }),
}
