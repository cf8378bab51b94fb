import { cimplifyLinkBackend } from '../apis/cimplify-link.ts'
import { auth } from '../contracts/cimplify-link/auth.ts'
import { ApiError } from '../http/api-error.ts'
import { bind } from '../http/bind.ts'
import { operationOf } from '../http/send.ts'
import type { Wires } from '../wires.ts'
import type { LinkCustomer } from './profile.ts'

/** Where a code is sent: a phone number as E.164, or an e-mail address. */
export interface Contact {
  readonly type: 'phone' | 'email'
  readonly value: string
}

/** A code that was sent and waits to be typed in. */
export interface OtpChallenge {
  readonly contact: Contact
  /** Where it went, masked: `+233****0000`. */
  readonly sentTo: string
  /** When it stops working, in milliseconds since 1970 by this device's clock (L9). */
  readonly expiresAt: number
  /** When another may be asked for, in milliseconds since 1970 by this device's clock (A11). */
  readonly resendAt: number
}

/** Signing in to Cimplify Link (L7 to L12). */
export interface LinkSessionSource {
  /**
   * Pressing ten times sends one code.
   * @throws ApiError `rate-limited` with `retryAfter`, `validation`, or what the network does
   */
  requestOtp(contact: Contact): Promise<OtpChallenge>
  /** @throws ApiError `otp-invalid`, `otp-expired`, `too-many-attempts`, `cookies-blocked`, or what the network does */
  verifyOtp(challenge: OtpChallenge, code: string): Promise<LinkCustomer>
}

/** Milliseconds before another code may be asked for (A11). */
const resendPause = 30_000

/** Makes it: `till.source(linkSessionSource)`. */
export function linkSessionSource({ connectionTo, session }: Wires): LinkSessionSource {
  const link = bind({ auth }, cimplifyLinkBackend(connectionTo('cimplify-link')))
  const verifying = new Map<string, Promise<LinkCustomer>>()
  const sending = new Map<string, Promise<OtpChallenge>>()

  async function verify({ contact }: OtpChallenge, code: string): Promise<LinkCustomer> {
    const verified = await link.auth.verifyOtp({
      body: { contact: contact.value, contact_type: contact.type, otp_code: code },
    })
    const { session_token: sessionToken, refresh_token: refreshToken, customer_id: customerId } = verified
    session.begin(sessionToken && refreshToken ? { sessionToken, refreshToken, customerId } : null)
    // A gateway gives the session out as cookies alone, and this browser has kept none.
    if (!session.mayExist())
      throw new ApiError({ code: 'cookies-blocked', backend: 'cimplify-link', operation: operationOf(auth.verifyOtp) })
    return { id: customerId, name: verified.name, email: verified.email, phone: verified.phone }
  }

  async function send(contact: Contact): Promise<OtpChallenge> {
    const sent = await link.auth.requestOtp({ body: { contact: contact.value, contact_type: contact.type } })
    const now = Date.now()
    return {
      contact,
      sentTo: maskContact(contact),
      expiresAt: now + sent.expires_in * 1000,
      resendAt: now + resendPause,
    }
  }

  return {
    requestOtp(contact) {
      const running = sending.get(contact.value) ?? send(contact).finally(() => void sending.delete(contact.value))
      sending.set(contact.value, running)
      return running
    },
    verifyOtp(challenge, code) {
      // Autofill and the Enter key arrive together; a code works once (A11), so both get the one answer.
      const attempt = `${challenge.contact.value} ${code}`
      const running = verifying.get(attempt) ?? verify(challenge, code).finally(() => void verifying.delete(attempt))
      verifying.set(attempt, running)
      return running
    },
  }
}

/** Enough to recognise one's own, too little to learn another's: `+233****0000`, `a****@example.com`. */
export function maskContact({ type, value }: Contact): string {
  if (type === 'phone') return `${value.slice(0, 4)}****${value.slice(-4)}`
  const [name = '', host = ''] = value.split('@')
  return `${name.slice(0, 1)}****@${host}`
}
