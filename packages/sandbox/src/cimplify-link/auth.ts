import type { cimplifyLink } from '@tillkit/client/contracts'
import { maskContact, normaliseContact, type Contact } from '../contact.ts'
import type { Handlers } from '../handlers.ts'
import { invalid, Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { addCustomer, findCustomer, findCustomerByContact, type Customer } from './customers.ts'
import { deviceName } from './device-name.ts'
import {
  endSession,
  rotateTokens,
  startSession,
  unauthenticated,
  type LinkCaller,
  type TokenPair,
} from './link-sessions.ts'
import { codeLifetime, sendCode, spendCode } from './otp-codes.ts'
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.ts'

/** Signing in with a code, staying signed in, and signing out (L7 to L16). */
export function authHandlers(services: Services): Handlers<typeof cimplifyLink.auth, LinkCaller> {
  return {
    requestOtp({ body }) {
      const contact = readContact(body.contact, body.contact_type)
      const known = findCustomerByContact(services, contact)
      sendCode(services, contact)
      return {
        success: true,
        message: `OTP sent to ${maskContact(contact)}`,
        expires_in: codeLifetime,
        is_new_account: known === undefined,
      }
    },

    verifyOtp({ body }, { request, ipAddress, reply }) {
      const contact = readContact(body.contact, body.contact_type)
      const refused = spendCode(services, contact, body.otp_code)
      if (refused) return refused
      const customer = findCustomerByContact(services, contact) ?? addCustomer(services, contact)
      const tokens = startSession(services, customer.id, {
        deviceName: deviceName(request.headers.get('User-Agent')),
        ipAddress,
      })
      setSessionCookie(reply.headers, tokens.refreshToken)
      return sessionAnswer(customer, tokens, 'Login successful')
    },

    refresh({ body }, { request, reply }) {
      // Named session_token in the API, but it is the refresh token (C4).
      const refreshToken = body?.session_token ?? readSessionCookie(request.headers)
      if (refreshToken === undefined) return unauthenticated()
      const rotated = rotateTokens(services, refreshToken)
      if (rotated instanceof Refusal) {
        clearSessionCookie(reply.headers)
        return rotated
      }
      const customer = findCustomer(services, rotated.customerId)
      if (!customer) return unauthenticated()
      setSessionCookie(reply.headers, rotated.refreshToken)
      return sessionAnswer(customer, rotated, 'Session refreshed')
    },

    logout(_nothing, { caller, reply }) {
      endSession(services, caller.sessionId)
      clearSessionCookie(reply.headers)
      return { success: true, message: 'Logged out successfully', action: 'discard_token' }
    },
  }
}

function readContact(text: string, type: Contact['type']): Contact {
  const contact = normaliseContact(text, type)
  if (!contact) throw invalid({ contact: type === 'phone' ? 'is not a phone number' : 'is not an e-mail address' })
  return contact
}

/** The same for verify-otp and refresh; both tokens in the body in cookie mode too, as the API does it (C6). */
function sessionAnswer({ id, account_id, name, email, phone }: Customer, tokens: TokenPair, message: string) {
  return {
    success: true,
    session_token: tokens.sessionToken,
    refresh_token: tokens.refreshToken,
    account_id,
    customer_id: id,
    name,
    email,
    phone,
    message,
  }
}
