import { linkit } from '@tillkit/client/contracts'
import type { Call } from '../call.ts'
import type { UpstreamAnswer } from '../forward.ts'
import { GatewayError } from '../gateway-error.ts'
import { toUpstream, type Filling } from '../outgoing.ts'
import { plainContact } from '../plain-contact.ts'
import type { LinkitCalls } from './linkit-calls.ts'
import { rowsOf } from './rows-of.ts'

/** The call may have had its effect: no answer, or one that cannot be read. */
const isUnknown = (error: unknown) => error instanceof GatewayError && [502, 504].includes(error.status)

/** Whether a row has every field that was sent, contacts compared as Linkit does. */
function isWhatWasSent(row: object, sent: object): boolean {
  const plain = (name: string, value: unknown) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value ?? '')
    return name === 'phone' || name === 'email' ? plainContact(text, name) : text
  }
  return Object.entries(sent).every(([name, value]) => plain(name, Object(row)[name]) === plain(name, value))
}

const created = (row: object): UpstreamAnswer => ({
  status: 201,
  json: row,
  text: JSON.stringify(row),
  retryAfter: undefined,
})

/** What a page may make. */
export type Add = (call: Call, filling?: Filling) => Promise<UpstreamAnswer>

/**
 * Makes the two POSTs. Linkit remembers no idempotency key, so a lost answer is looked up, once and at once: what was
 * sent is either there or it is not.
 */
export function createAdd(calls: LinkitCalls): { customer: Add; address: Add } {
  const { customers, addresses } = linkit

  async function createOrFind(call: Call, filling: Filling, find: (sent: object) => Promise<object[]>) {
    try {
      return await calls.ask(call, filling)
    } catch (error) {
      if (!isUnknown(error)) throw error
      const sent: object = JSON.parse(toUpstream(call, filling).body ?? '{}')
      const rows = await find(sent).catch(() => [])
      const row = rows.find((each) => isWhatWasSent(each, sent))
      if (row) return created(row)
      throw error
    }
  }

  return {
    customer: (call, filling = {}) =>
      createOrFind(call, filling, async (sent) => {
        const { json } = await calls.read(customers.lookup, {}, { email: String(Object(sent).email) })
        return [Object(json)]
      }),
    address: (call, filling = {}) =>
      createOrFind(call, filling, async () => {
        const { json } = await calls.read(addresses.list, { ...call.params, ...filling.params })
        return rowsOf(json)
      }),
  }
}
