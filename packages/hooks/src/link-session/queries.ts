import {
  linkSessionSource,
  type ApiError,
  type Contact,
  type LinkCustomer,
  type OtpChallenge,
  type Till,
} from '@tillkit/client'
import { mutationOptions } from '@tanstack/react-query'
import type { SourceTill } from '../source-till.ts'

// A code must never be sent later than it was asked for, so these do not wait for the network to come back. And what
// they were given is forgotten as soon as nobody looks: numbers and codes have no place in a cache.
const atOnce = { networkMode: 'always', gcTime: 0 } as const

/** Sends a code to a contact (L7). */
export const requestOtpMutation = (till: SourceTill) =>
  mutationOptions<OtpChallenge, ApiError, Contact>({
    ...atOnce,
    mutationKey: ['tillkit', 'link-session', 'request-otp'],
    mutationFn: (contact) => till.source(linkSessionSource).requestOtp(contact),
  })

/** What a shopper typed for a challenge. */
export interface OtpAnswer {
  readonly challenge: OtpChallenge
  readonly code: string
}

/** Signs in with a code (L11). */
export const verifyOtpMutation = (till: SourceTill) =>
  mutationOptions<LinkCustomer, ApiError, OtpAnswer>({
    ...atOnce,
    mutationKey: ['tillkit', 'link-session', 'verify-otp'],
    mutationFn: ({ challenge, code }) => till.source(linkSessionSource).verifyOtp(challenge, code),
  })

/** Signs out here at once, and everywhere else as soon as the server hears it (L16). */
export const signOutMutation = (till: Pick<Till, 'signOut'>) =>
  mutationOptions<{ revoked: boolean }, ApiError, void>({
    ...atOnce,
    mutationKey: ['tillkit', 'link-session', 'sign-out'],
    mutationFn: () => till.signOut(),
  })
