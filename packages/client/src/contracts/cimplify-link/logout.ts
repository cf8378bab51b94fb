import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { optional } from '../lenient.ts'

/** Apart from signing in: every page can sign out. */
export const logout = defineEndpoint({
  method: 'POST',
  path: '/v1/link/auth/logout',
  access: 'session',
  safe: true,
  response: v.object({
    success: optional(v.boolean()),
    message: optional(v.string()),
    action: optional(v.string()),
  }),
})
