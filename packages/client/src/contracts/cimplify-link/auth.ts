import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { optional, text } from '../lenient.ts'
import { logout } from './logout.ts'

const contact = {
  /** A phone number as E.164, or an e-mail address. */
  contact: v.pipe(v.string(), v.minLength(3), v.maxLength(254)),
  contact_type: v.picklist(['phone', 'email']),
}

/** Both tokens are secrets. A gateway takes them out of the answer, so both may be missing here. */
export const linkSessionSchema = v.object({
  success: optional(v.boolean()),
  session_token: optional(v.string()),
  refresh_token: optional(v.string()),
  account_id: optional(v.string()),
  customer_id: v.string(),
  name: optional(v.string()),
  email: optional(v.string()),
  phone: optional(v.string()),
  message: optional(v.string()),
})

export const auth = {
  requestOtp: defineEndpoint({
    method: 'POST',
    path: '/v1/link/auth/request-otp',
    access: 'public',
    body: v.object(contact),
    response: v.object({
      success: optional(v.boolean()),
      message: text,
      /** Seconds. */
      expires_in: v.fallback(v.number(), 300),
      /** A gateway withholds it: before the code is verified nothing tells whether an account exists (C9). */
      is_new_account: optional(v.boolean()),
    }),
  }),
  verifyOtp: defineEndpoint({
    method: 'POST',
    path: '/v1/link/auth/verify-otp',
    access: 'public',
    body: v.object({ ...contact, otp_code: v.pipe(v.string(), v.regex(/^\d{4,10}$/)) }),
    response: linkSessionSchema,
  }),
  refresh: defineEndpoint({
    method: 'POST',
    path: '/v1/link/auth/refresh',
    access: 'public',
    // Named session_token in the API, but it is the refresh token (C4). Without it the cookie counts (L14).
    body: v.optional(v.object({ session_token: v.optional(v.pipe(v.string(), v.maxLength(4096))) })),
    response: linkSessionSchema,
  }),
  logout,
}
