import { linkEnvelopeSchema } from '@tillkit/client/contracts'
import { decodeJwt } from 'jose'
import * as v from 'valibot'
import { randomId } from './fingerprint.ts'

/** A shopper's signed-in state, as it stands sealed in the cookie. */
export const sessionSchema = v.object({
  sessionToken: v.string(),
  refreshToken: v.string(),
  customerId: v.string(),
  /** The phone number or e-mail address that the code was sent to: the one thing about the shopper that was proved. */
  contact: v.string(),
  contactType: v.picklist(['phone', 'email']),
  /** Random, kept through every refresh. It names the session, and keys the fingerprints of its tokens. */
  family: v.string(),
  /** Milliseconds since 1970, by this server's clock. */
  issuedAt: v.number(),
  expiresAt: v.number(),
})

export type Session = v.InferOutput<typeof sessionSchema>

/** Seconds that a session lives without a refresh: as long as its refresh token (A12). */
export const sessionLifetime = 30 * 24 * 60 * 60

/** Whether it lived that long. A browser drops its cookie then; a copy of the cookie knows no end. */
export const isOutlived = ({ issuedAt }: Session, now: number) => now - issuedAt >= sessionLifetime * 1000

/** Who is signed in, as far as it is certain. */
export type Shopper = Pick<Session, 'customerId' | 'contact' | 'contactType'>

// The API states no lifetime (A12, C5): a JWT tells its own, anything else is assumed to live this long.
const assumedLifetime = 15 * 60_000

/** The difference of the token's own times, because the API's clock and ours may disagree. */
function lifetimeOf(sessionToken: string): number {
  try {
    const { exp, iat } = decodeJwt(sessionToken)
    return exp !== undefined && iat !== undefined && exp > iat ? (exp - iat) * 1000 : assumedLifetime
  } catch {
    return assumedLifetime
  }
}

/** Whether a refresh now spares the shopper a refused request. Short lives get a short margin, or none would be left. */
export function isNearExpiry({ issuedAt, expiresAt }: Session, now: number): boolean {
  return now > expiresAt - Math.min(30_000, (expiresAt - issuedAt) / 4)
}

/** Printable ASCII: anything else cannot stand in a header. */
const tokenSchema = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,4096}$/))

const signedInSchema = v.object({ session_token: tokenSchema, refresh_token: tokenSchema, customer_id: v.string() })

const failedSchema = v.object({ success: v.literal(false) })

/** Whether an answer calls itself a failure, under whatever HTTP status: any of the API's flags may say so (C30). */
export function claimsFailure(json: unknown): boolean {
  const envelope = v.safeParse(linkEnvelopeSchema, json)
  if (!envelope.success) return false
  return envelope.output.status?.success === false || v.is(failedSchema, envelope.output.data)
}

/** What a session keeps through every refresh. */
export type Owner = Pick<Session, 'contact' | 'contactType'> & Partial<Pick<Session, 'family'>>

/** The session in an answer of verify-otp or refresh; `undefined` when the answer holds none. */
export function readSession(json: unknown, now: number, owner: Owner): Session | undefined {
  const envelope = v.safeParse(linkEnvelopeSchema, json)
  if (!envelope.success || claimsFailure(json)) return undefined
  const signedIn = v.safeParse(signedInSchema, envelope.output.data)
  if (!signedIn.success) return undefined
  const { session_token: sessionToken, refresh_token: refreshToken, customer_id: customerId } = signedIn.output
  const { contact, contactType, family = randomId() } = owner
  const times = { issuedAt: now, expiresAt: now + lifetimeOf(sessionToken) }
  return { sessionToken, refreshToken, customerId, contact, contactType, family, ...times }
}
