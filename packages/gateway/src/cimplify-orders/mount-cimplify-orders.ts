import { cimplifyOrders, type Endpoint } from '@tillkit/client/contracts'
import { passOn } from '../answer.ts'
import type { Mount } from '../api.ts'
import type { Call, Flow } from '../call.ts'
import type { UpstreamAnswer } from '../forward.ts'
import { toUpstream, type Filling } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { refuseOwnKey } from '../refused-key.ts'
import { billTokenOf } from './bill-token.ts'

/** Never the page's, also where there is none. */
const fill = (call: Call): Filling => ({ query: { token: billTokenOf(call) } })

/** Cimplify Orders: by the session of whoever owns an order, by the bill token for a guest. */
export function mountCimplifyOrders({ settings, forward, log, signedIn, sessionCookie }: Parts): Mount | undefined {
  const api = settings.cimplifyOrders
  if (!api) return undefined

  // A bill token that is missing or wrong makes a 404 (O6), and a bearer was renewed before its refusal counts: what a
  // 401 is about then is the publishable key.
  const refuseKey = (answer: UpstreamAnswer, { endpoint: { method, path } }: Call) =>
    refuseOwnKey(answer, `${method} ${path}`, 'cimplifyOrders.publicKey', log)

  const askAsGuest = async (call: Call) => refuseKey(await forward(toUpstream(call, fill(call))), call)
  const asGuest: Flow = async (call) => passOn(await askAsGuest(call))
  const asShopper = signedIn.ask(fill, refuseKey)
  // Where it is the bearer after all that the API does not take (C2), the receipt's link opens its order still.
  const asOwner = signedIn.ask(fill, (answer, call) =>
    answer.status === 401 && billTokenOf(call) !== undefined ? askAsGuest(call) : refuseKey(answer, call),
  )

  const asEither: Flow = async (call) => {
    if (!sessionCookie.isPresent(call.cookies)) return asGuest(call)
    const answer = await asOwner(call)
    // The receipt's link opens its order also where a session has run out.
    if (answer.status !== 401 || billTokenOf(call) === undefined) return answer
    return { ...(await asGuest(call)), cookies: answer.cookies ?? [] }
  }

  // Whoever holds a bill token could name any customer here: the id is that of the session (C12).
  const attachCustomer = signedIn.ask(
    (call, { customerId }) => ({ ...fill(call), body: { customer_id: customerId } }),
    refuseKey,
  )

  function flowOf(endpoint: Endpoint): Flow {
    if (endpoint === cimplifyOrders.orders.attachCustomer) return attachCustomer
    return endpoint.access === 'session' ? asShopper : asEither
  }

  return {
    prefix: '/cimplify',
    api: { url: api.url, headers: { 'X-Public-Key': api.publicKey } },
    contract: cimplifyOrders,
    flowOf,
  }
}
