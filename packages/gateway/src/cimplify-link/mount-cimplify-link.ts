import { cimplifyLink, type Endpoint } from '@tillkit/client/contracts'
import { passOn } from '../answer.ts'
import type { Mount } from '../api.ts'
import type { Flow } from '../call.ts'
import { toUpstream } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { createSignIn } from '../sign-in.ts'
import { createSignOut } from '../sign-out.ts'
import { createEndHere } from './end-here.ts'

/** Cimplify Link: the shopper's own account, with the bearer out of the cookie. */
export function mountCimplifyLink(parts: Parts): Mount {
  const { settings, forward, limits, signedIn } = parts
  const { businessId } = settings
  const { auth, enrollment, orders, sessions, elements } = cimplifyLink
  const { requestOtp, verifyOtp } = createSignIn(parts)
  const { revokeAll, revoke } = createEndHere(parts)

  const checkStatus: Flow = async (call) => {
    const request = toUpstream(call)
    await limits.beforeCheck(call)
    return passOn(await forward(request))
  }
  // Nobody joins with a contact that was not proved (C10).
  const enroll = signedIn.ask((_call, { contact }) => ({ body: { contact } }))
  // A page shows and links orders of this shop alone (L1).
  const readOrders = signedIn.ask(() => ({ query: { business_id: businessId } }))
  const enrollAndLinkOrder = signedIn.ask(() => ({ body: { business_id: businessId } }))
  const ofThisShop = (flow: Flow) => (businessId === undefined ? undefined : flow)

  const flows = new Map<Endpoint, Flow | undefined>([
    [auth.requestOtp, requestOtp],
    [auth.verifyOtp, verifyOtp],
    [auth.logout, createSignOut(parts)],
    // The gateway refreshes by itself: a page has no refresh token to send.
    [auth.refresh, undefined],
    [elements.logout, undefined],
    [sessions.revokeAll, revokeAll],
    [sessions.revoke, revoke],
    [enrollment.checkStatus, settings.checkStatus ? checkStatus : undefined],
    [enrollment.enroll, enroll],
    [enrollment.enrollAndLinkOrder, ofThisShop(enrollAndLinkOrder)],
    [orders.list, ofThisShop(readOrders)],
    [orders.read, ofThisShop(readOrders)],
  ])
  const withBearer = signedIn.ask()

  return {
    prefix: '/cimplify',
    api: settings.cimplifyLink,
    contract: cimplifyLink,
    flowOf: (endpoint) => (flows.has(endpoint) ? flows.get(endpoint) : withBearer),
  }
}
