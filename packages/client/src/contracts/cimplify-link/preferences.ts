import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { preferencesSchema } from './saved-preferences.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(128))

export const preferences = {
  read: defineEndpoint({
    method: 'GET',
    path: '/v1/link/preferences',
    access: 'session',
    response: preferencesSchema,
  }),
  update: defineEndpoint({
    method: 'POST',
    path: '/v1/link/preferences',
    access: 'session',
    keyed: true,
    body: v.object({
      preferred_order_type: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(50))),
      default_address_id: v.optional(id),
      default_mobile_money_id: v.optional(id),
      notify_on_order: v.optional(v.boolean()),
    }),
    response: preferencesSchema,
  }),
}
