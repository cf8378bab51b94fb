import { cimplifyOrders, type Endpoint } from '@tillkit/client/contracts'
import { passOn } from '../answer.ts'
import type { Mount } from '../api.ts'
import type { Call, Flow } from '../call.ts'
import { toUpstream, type Filling } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { billTokenOf } from './bill-token.ts'

/** Never the page's, also where there is none. */
const fill = (call: Call): Filling => ({ query: { token: billTokenOf(call) } })

/** Cimplify Orders: by the session of whoever owns an order, by the bill token for a guest. */
export function mountCimplifyOrders({ settings, forward, signedIn, sessionCookie }: Parts): Mount | undefined {
  const api = settings.cimplifyOrders
  if (!api) return undefined

  const asShopper = signedIn.ask(fill)
  const asGuest: Flow = async (call) => passOn(await forward(toUpstream(call, fill(call))))

  const asEither: Flow = async (call) => {
    if (!sessionCookie.isPresent(call.cookies)) return asGuest(call)
    const answer = await asShopper(call)
    // The receipt's link opens its order also where a session has run out.
    if (answer.status !== 401 || billTokenOf(call) === undefined) return answer
    return { ...(await asGuest(call)), cookies: answer.cookies ?? [] }
  }

  // Whoever holds a bill token could name any customer here: the id is that of the session (C12).
  const attachCustomer = signedIn.ask((call, { customerId }) => ({ ...fill(call), body: { customer_id: customerId } }))

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
