import { linkit, type Endpoint } from '@tillkit/client/contracts'
import { passOn } from '../answer.ts'
import type { Call, Flow } from '../call.ts'
import type { UpstreamAnswer } from '../forward.ts'
import { notFound, staffOnly } from '../gateway-error.ts'
import type { Shopper } from '../session.ts'
import type { SignedIn } from '../signed-in.ts'
import type { LinkitTools } from './mount-linkit.ts'
import { contactField } from './own-record.ts'

/** What shoppers may change of their own record. Contacts are not: nobody proved the new one. */
const ownFields = ['first_name', 'last_name', 'birthdate', 'gender']

/** What a shopper asks for, once it is known to be theirs. */
type Ask = (call: Call, own: string) => Promise<UpstreamAnswer>

/** Shoppers have their own record and its addresses. It goes by the contact that they proved; pages may call it `me`. */
export function forShopper({ calls, findOwn, replace, add }: LinkitTools, signedIn: SignedIn) {
  const { customers, addresses } = linkit

  async function ownId(call: Call, shopper: Shopper): Promise<string> {
    const record = await findOwn(shopper)
    const asked = call.params.customerId ?? call.params.id
    // An id of another customer may be of whoever was signed in here before: nothing is done to either record.
    if (!record || (asked !== 'me' && asked !== record.id)) throw notFound()
    return record.id
  }

  const flows = new Map<Endpoint, Ask>([
    [customers.read, (call, id) => calls.ask(call, { params: { id } })],
    [customers.replace, (call, id) => replace.customer(call, { id }, ownFields)],
    [addresses.list, (call, customerId) => calls.ask(call, { params: { customerId } })],
    [addresses.create, (call, customerId) => add.address(call, { params: { customerId } })],
    [addresses.replace, (call, customerId) => replace.address(call, { ...call.params, customerId })],
    [addresses.remove, (call, customerId) => calls.ask(call, { params: { customerId } })],
  ])

  const lookUp: Flow = signedIn.work(async (_call, shopper) => {
    const record = await findOwn(shopper)
    if (!record) throw notFound()
    return { status: 200, body: JSON.stringify(record) }
  })
  // With the contact that was proved, and as what everyone is: the rest is for staff to say.
  const make: Flow = signedIn.work(async (call, shopper) => {
    const body = { ...contactField(shopper), type: 'individual', status: 'active' }
    return passOn(await add.customer(call, { body }))
  })
  const refuse: Flow = signedIn.work(async () => {
    throw staffOnly()
  })

  return (endpoint: Endpoint): Flow => {
    if (endpoint === customers.lookup) return lookUp
    if (endpoint === customers.create) return make
    const ask = flows.get(endpoint)
    if (!ask) return refuse
    return signedIn.work(async (call, shopper) => passOn(await ask(call, await ownId(call, shopper))))
  }
}
