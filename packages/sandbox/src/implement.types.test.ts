import type { cimplifyLink } from '@tillkit/client/contracts'
import { expect, test } from 'vitest'
import type { Handlers } from './handlers.ts'

type AddressHandlers = Handlers<typeof cimplifyLink.addresses, { scope: string }>
declare const all: AddressHandlers

// tsc checks this file: each expected error that does not come is itself an error.
export function onlyCompiles() {
  const { trackUsage, ...rest } = all
  // @ts-expect-error an endpoint without a handler
  const missing: AddressHandlers = rest
  // @ts-expect-error an answer without the fields that the contract reads
  const wrongAnswer: AddressHandlers['makeDefault'] = () => ({ id: 'addr_1' })
  // @ts-expect-error a path parameter that the endpoint does not have
  const wrongParameter: AddressHandlers['remove'] = ({ params }) => void params.addressId
  // @ts-expect-error a promise: a transaction cannot wait for one
  const late: AddressHandlers['list'] = () => Promise.resolve([])
  return [trackUsage, missing, wrongAnswer, wrongParameter, late]
}

test('a contract endpoint without a handler does not compile', () => {
  expect(onlyCompiles).toBeTypeOf('function')
})
