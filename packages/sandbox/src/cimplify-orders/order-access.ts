import type { Caller } from '../api-conventions.ts'
import { authenticate, unauthenticated } from '../cimplify-link/link-sessions.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { sha256 } from '../sha256.ts'
import { businessOf } from './businesses.ts'

/** What opens an order: being its customer, or its bill token (O5). Within the business of the public key. */
export interface OrderAccess {
  readonly businessId: string
  readonly customerId: string | null
  readonly billTokenHash: string | null
}

/** A storefront's page, with a shopper who is signed in, or has a receipt, or neither. */
export interface OrdersCaller extends Caller, OrderAccess {}

/** Who calls, as far as the request says. */
export function identify(services: Services, request: Request): OrdersCaller {
  const businessId = businessOf(request.headers)
  if (businessId === undefined) {
    const message = 'The X-Public-Key header is missing, or not a publishable key of this sandbox.'
    throw new Refusal('UNAUTHENTICATED', { status: 401, message })
  }
  // A bearer that is no longer good is refused, also beside a bill token: the page would not know to renew it (C2).
  const customerId = request.headers.has('Authorization') ? authenticate(services, request).customerId : null
  const token = new URL(request.url).searchParams.get('token')
  const billTokenHash = token === null ? null : sha256(token)
  // The signed-in customer comes first: a key kept under a token would answer whoever sends that token, right or wrong.
  return { businessId, customerId, billTokenHash, scope: customerId ?? billTokenHash ?? 'nobody' }
}

/** The customer's id, or a refusal to do without one. */
export function signedIn({ customerId }: OrderAccess): string {
  if (customerId === null) throw unauthenticated()
  return customerId
}
