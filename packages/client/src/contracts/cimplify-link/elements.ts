import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { optional } from '../lenient.ts'

export const elements = {
  /** Clears the API's own cookie, and revokes a refresh token that is handed over (L29). */
  logout: defineEndpoint({
    method: 'POST',
    path: '/v1/link/elements/logout',
    access: 'public',
    safe: true,
    // Named session_token in the API, but it is the refresh token (C4).
    body: v.optional(v.object({ session_token: v.optional(v.pipe(v.string(), v.maxLength(4096))) })),
    response: v.object({ success: optional(v.boolean()), message: optional(v.string()) }),
  }),
}
