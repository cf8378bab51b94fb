import { addressBookSource } from './domain/link-address-book.ts'
import { expect, test, vi } from 'vitest'
import { createTill } from './create-till.ts'
import { ordersSource } from './domain/orders.ts'
import { countDroppedRows } from './http/dropped-rows.ts'
import type { TillEvent } from './till-events.ts'

const address = { id: 'addr_1', label: 'Home', street_address: '7 Oxford Street', city: 'Accra', region: 'Ahafo' }
const answering = (content: unknown) => async () =>
  Response.json({ success: true, data: content, status: { success: true } })

test('rows that cannot be read are told once, by their number alone (F29)', async () => {
  const onEvent = vi.fn<(event: TillEvent) => void>()
  const till = createTill({
    gateway: '/till',
    fetch: answering([address, { ...address, id: 7 }, 'Ama', null]),
    onEvent,
  })
  expect(await till.source(addressBookSource).list()).toHaveLength(1)
  await till.source(addressBookSource).list()
  expect(onEvent.mock.calls).toEqual([
    [{ type: 'rows-dropped', backend: 'cimplify-link', operation: 'GET /v1/link/addresses', count: 3 }],
  ])
})

test('rows within a row count too, and each operation is told', async () => {
  const onEvent = vi.fn<(event: TillEvent) => void>()
  const order = { id: 'ord_1', status: 'ready', items: [{ product_id: 'prod_1' }, 'Espresso'] }
  const till = createTill({ gateway: '/till', fetch: answering([order]), onEvent })
  await till.source(ordersSource).list()
  expect(onEvent.mock.calls).toMatchObject([[{ operation: 'GET /api/v1/orders', count: 1 }]])
})

test('a list that is read whole says nothing', async () => {
  const onEvent = vi.fn<(event: TillEvent) => void>()
  const till = createTill({ gateway: '/till', fetch: answering([address, { ...address, id: 'addr_2' }]), onEvent })
  expect(await till.source(addressBookSource).list()).toHaveLength(2)
  expect(onEvent).not.toHaveBeenCalled()
})

test.each([
  [null, [], 0],
  [{ rows: [1, 2] }, { rows: [1] }, 1],
  [{ rows: [1, 2], more: [{ rows: [1] }] }, { rows: [1, 2], more: [{ rows: [] }] }, 1],
  ['text', undefined, 0],
])('%j read as %j: %i left out', (answer, read, count) => expect(countDroppedRows(answer, read)).toBe(count))
