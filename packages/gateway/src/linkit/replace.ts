import { linkit, linkitAddressDraftSchema, linkitReplacementSchema } from '@tillkit/client/contracts'
import * as v from 'valibot'
import type { Call } from '../call.ts'
import type { UpstreamAnswer } from '../forward.ts'
import { GatewayError, notFound } from '../gateway-error.ts'
import { refusedBody } from '../refused-fields.ts'
import type { Params } from '../routes.ts'
import type { Lock } from '../store/lock.ts'
import type { LinkitCalls } from './linkit-calls.ts'
import { rowsOf } from './rows-of.ts'

const { customers, addresses } = linkit

/** Fields that a PUT writes: all of them each time, because it empties what it does not name (K9). */
const customerFields = ['first_name', 'last_name', 'email', 'phone', 'birthdate', 'gender', 'type', 'status'] as const
const addressFields = ['label', 'address_line1', 'address_line2', 'city', 'state', 'country', 'is_default'] as const

const pick = (from: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)))

/** What a page may change; everything else stays as it is at the API. */
export type Replace = (call: Call, params: Params, mayChange?: readonly string[]) => Promise<UpstreamAnswer>

/** Somebody changed it since the page read it. Without `If-Match` the page's fields are merged over what is there. */
function checkUnchanged({ headers }: Call, current: object) {
  const seen = headers.get('If-Match')?.replace(/^(?:W\/)?"(.*)"$/, '$1')
  if (seen === undefined || seen === Object(current).updated) return
  throw new GatewayError(409, 'CONFLICT', 'It was changed after the page read it.', {
    details: { updated: 'Read it again.' },
  })
}

/** The page's fields, in the contract's own limits, each of them optional. */
function readChanges(
  schema: v.ObjectSchema<v.ObjectEntries, undefined>,
  json: Call['json'],
  mayChange: readonly string[],
): object {
  const parsed = v.safeParse(v.partial(schema), json)
  if (!parsed.success) throw refusedBody(parsed.issues)
  return pick(parsed.output, mayChange)
}

/**
 * Makes the two PUTs. Each reads, merges and writes under the customer's lock, so that two who change different fields
 * at once both see them kept. What the page did not say goes back as it came, also where no text documents it (C3).
 */
export function createReplace(calls: LinkitCalls, lock: Lock): { customer: Replace; address: Replace } {
  return {
    customer: (call, params, mayChange = customerFields) => {
      const changes = readChanges(linkitReplacementSchema, call.json, mayChange)
      return lock(`linkit:${params.id}`, async () => {
        const current = await calls.read(customers.read, params)
        if (current.status !== 200) return current
        checkUnchanged(call, Object(current.json))
        return calls.write(call, params, { ...pick(Object(current.json), customerFields), ...changes })
      })
    },
    address: (call, params, mayChange = addressFields) => {
      const changes = readChanges(linkitAddressDraftSchema, call.json, mayChange)
      return lock(`linkit:${params.customerId}`, async () => {
        const list = await calls.read(addresses.list, params)
        if (list.status !== 200) return list
        const current = rowsOf(list.json).find(({ id }) => id === params.addressId)
        if (!current) throw notFound()
        checkUnchanged(call, current)
        return calls.write(call, params, { ...pick(current, addressFields), ...changes })
      })
    },
  }
}
