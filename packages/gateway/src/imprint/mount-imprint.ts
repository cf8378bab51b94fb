import { imprint } from '@tillkit/client/contracts'
import { passOn, type Answer } from '../answer.ts'
import type { Api, Mount } from '../api.ts'
import type { Call, Flow } from '../call.ts'
import type { CardHolder } from '../config-apis.ts'
import { notFound, staffOnly } from '../gateway-error.ts'
import { toUpstream } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { refuseOwnKey } from '../refused-key.ts'
import { forStaffOr } from '../staff.ts'
import { dropIfOther, saysOther } from '../whose-answer.ts'

const sameId = (one: string | undefined, other: string) => one?.toLowerCase() === other.toLowerCase()

/** Imprint: a shopper's card and the merchant's customer, linked with each other. */
export function mountImprint({ settings, forward, log, signedIn }: Parts): Mount | undefined {
  if (!settings.imprint) return undefined
  const { url, key, identify } = settings.imprint
  const api: Api = { url, headers: { Authorization: `Bearer ${key}` } }
  const { method, path } = imprint.accountLinks.create
  const operation = `${method} ${path}`

  async function link(call: Call, holder: CardHolder): Promise<Answer> {
    const { customerId, partnerCustomerId } = holder
    const filling = { params: { id: customerId }, body: { partner_customer_id: partnerCustomerId } }
    const answer = refuseOwnKey(await forward(toUpstream(call, filling)), operation, 'imprint.key', log)
    // A link to another card or customer is none (C28).
    const isOther =
      saysOther(answer.json, 'customer_id', customerId) ||
      saysOther(answer.json, 'partner_customer_id', partnerCustomerId)
    return passOn(dropIfOther(answer, isOther, operation, log))
  }

  const staff: Flow = (call) => {
    const partnerCustomerId = Object(call.json).partner_customer_id
    return link(call, { customerId: call.params.id ?? '', partnerCustomerId })
  }

  const shopper = signedIn.work(async (call, { customerId, contact, contactType }) => {
    if (!identify) throw staffOnly()
    const holder = await identify({ customerId, contact, contactType })
    const asked = call.params.id
    // An id of another card may be of whoever was signed in here before.
    if (!holder || (asked !== 'me' && !sameId(asked, holder.customerId))) throw notFound()
    return link(call, holder)
  })

  return { prefix: '/imprint', api, contract: imprint, flowOf: () => forStaffOr(settings, staff, shopper) }
}
