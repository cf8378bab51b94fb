import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint.ts'
import { optional, text, withFallback } from '../lenient.ts'

const contact = {
  /** A phone number as E.164, or an e-mail address. */
  contact: z.string().check(z.minLength(3), z.maxLength(254)),
  contact_type: z.enum(['phone', 'email']),
}

/** Both tokens are secrets. A gateway takes them out of the answer, so both may be missing here. */
export const linkSessionSchema = z.object({
  success: optional(z.boolean()),
  session_token: optional(z.string()),
  refresh_token: optional(z.string()),
  account_id: optional(z.string()),
  customer_id: z.string(),
  name: optional(z.string()),
  email: optional(z.string()),
  phone: optional(z.string()),
  message: optional(z.string()),
})

export const auth = {
  requestOtp: defineEndpoint({
    method: 'POST',
    path: '/v1/link/auth/request-otp',
    access: 'public',
    body: z.object(contact),
    response: z.object({
      success: optional(z.boolean()),
      message: text,
      /** Seconds. */
      expires_in: withFallback(z.number(), 300),
      /** A gateway withholds it: before the code is verified nothing tells whether an account exists (C9). */
      is_new_account: optional(z.boolean()),
    }),
  }),
  verifyOtp: defineEndpoint({
    method: 'POST',
    path: '/v1/link/auth/verify-otp',
    access: 'public',
    body: z.object({ ...contact, otp_code: z.string().check(z.regex(/^\d{4,10}$/)) }),
    response: linkSessionSchema,
  }),
  refresh: defineEndpoint({
    method: 'POST',
    path: '/v1/link/auth/refresh',
    access: 'public',
    // Named session_token in the API, but it is the refresh token (C4). Without it the cookie counts (L14).
    body: z.optional(z.object({ session_token: z.optional(z.string().check(z.maxLength(4096))) })),
    response: linkSessionSchema,
  }),
  logout: defineEndpoint({
    method: 'POST',
    path: '/v1/link/auth/logout',
    access: 'session',
    safe: true,
    response: z.object({
      success: optional(z.boolean()),
      message: optional(z.string()),
      action: optional(z.string()),
    }),
  }),
}
