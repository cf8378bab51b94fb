import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint.ts'
import { preferencesSchema } from './saved-preferences.ts'

const id = z.string().check(z.minLength(1), z.maxLength(128))

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
    body: z.object({
      preferred_order_type: z.optional(z.string().check(z.minLength(1), z.maxLength(50))),
      default_address_id: z.optional(id),
      default_mobile_money_id: z.optional(id),
      notify_on_order: z.optional(z.boolean()),
    }),
    response: preferencesSchema,
  }),
}
