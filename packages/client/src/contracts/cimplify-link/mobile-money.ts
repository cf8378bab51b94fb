import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { rows } from '../lenient.ts'
import { mobileMoneyProviders, mobileMoneySchema } from './saved-mobile-money.ts'

/** What is needed to save one (L26). */
export const mobileMoneyDraftSchema = v.object({
  /** E.164. */
  phone_number: v.pipe(v.string(), v.regex(/^\+[1-9]\d{7,14}$/)),
  provider: v.picklist(mobileMoneyProviders),
  label: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(50))),
})

/** There is no update: a change is a new account and the old one removed (C15). */
export const mobileMoney = {
  list: defineEndpoint({
    method: 'GET',
    path: '/v1/link/mobile-money',
    access: 'session',
    response: rows(mobileMoneySchema),
  }),
  create: defineEndpoint({
    method: 'POST',
    path: '/v1/link/mobile-money',
    access: 'session',
    keyed: true,
    body: mobileMoneyDraftSchema,
    response: mobileMoneySchema,
  }),
  remove: defineEndpoint({ method: 'DELETE', path: '/v1/link/mobile-money/:id', access: 'session', keyed: true }),
  makeDefault: defineEndpoint({
    method: 'POST',
    path: '/v1/link/mobile-money/:id/default',
    access: 'session',
    keyed: true,
    response: mobileMoneySchema,
  }),
  trackUsage: defineEndpoint({
    method: 'POST',
    path: '/v1/link/mobile-money/:id/track-usage',
    access: 'session',
    keyed: true,
    response: mobileMoneySchema,
  }),
  /** Ends later, on the shopper's phone (A4): read the list for what came of it. */
  verify: defineEndpoint({
    method: 'POST',
    path: '/v1/link/mobile-money/:id/verify',
    access: 'session',
    keyed: true,
    response: mobileMoneySchema,
  }),
}
