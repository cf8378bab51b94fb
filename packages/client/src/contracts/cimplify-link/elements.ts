import * as z from 'zod/mini'
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
    body: z.optional(z.object({ session_token: z.optional(z.string().check(z.maxLength(4096))) })),
    response: z.object({ success: optional(z.boolean()), message: optional(z.string()) }),
  }),
}
