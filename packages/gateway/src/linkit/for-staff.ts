import { linkit, type Endpoint } from '@tillkit/client/contracts'
import { passOn } from '../answer.ts'
import type { Call, Flow } from '../call.ts'
import type { UpstreamAnswer } from '../forward.ts'
import { contactOf } from './contact-header.ts'
import type { LinkitTools } from './mount-linkit.ts'

/** Staff work with every customer of the organisation, as the documented operations go. */
export function forStaff({ calls, replace, add }: LinkitTools): (endpoint: Endpoint) => Flow {
  const { customers, addresses } = linkit
  const flows = new Map<Endpoint, (call: Call) => Promise<UpstreamAnswer>>([
    [customers.lookup, (call) => calls.ask(call, { query: contactOf(call) })],
    [customers.create, (call) => add.customer(call)],
    [customers.replace, (call) => replace.customer(call, call.params)],
    [addresses.create, (call) => add.address(call)],
    [addresses.replace, (call) => replace.address(call, call.params)],
  ])
  return (endpoint) => {
    const ask = flows.get(endpoint) ?? ((call) => calls.ask(call))
    return async (call) => passOn(await ask(call))
  }
}
