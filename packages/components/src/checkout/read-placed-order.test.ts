import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readOrderAnswer, readPlacedOrder } from './read-placed-order.ts'

const warn = vi.spyOn(console, 'warn')
beforeEach(() => void warn.mockReset().mockImplementation(() => undefined))
afterEach(() => void warn.mockReset())

describe('what the shop’s server says of an order', () => {
  test.each([
    [
      { orderId: 'ord_1', billToken: 'bt_1' },
      { orderId: 'ord_1', billToken: 'bt_1' },
    ],
    [
      { orderId: 'ord_1', billToken: null },
      { orderId: 'ord_1', billToken: null },
    ],
    // A server that leaves out what is nothing.
    [
      { orderId: 'ord_1', total: '13.06' },
      { orderId: 'ord_1', billToken: null },
    ],
    [{ refused: 'Sold out.' }, { refused: 'Sold out.' }],
  ])('%j is read', (answer, read) => {
    expect(readOrderAnswer(answer)).toEqual(read)
    expect(warn).not.toHaveBeenCalled()
  })

  test.each([
    undefined,
    null,
    'ord_1',
    {},
    { order_id: 'ord_1' },
    { orderId: 7, billToken: null },
    { orderId: '', billToken: null },
    { orderId: { toString: 'x' }, billToken: null },
    { orderId: 'ord_1', billToken: 7 },
    { refused: true },
  ])('%j is none: the shopper may have ordered, and the developer is told', (answer) => {
    expect(() => readOrderAnswer(answer)).toThrow(
      expect.objectContaining({ code: 'unexpected-answer', outcomeUnknown: true }),
    )
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^Checkout: onPlaceOrder has to resolve to \{ orderId/)]])
  })

  test('an order that was looked for is no refusal', () => {
    expect(() => readPlacedOrder({ refused: 'Sold out.' }, 'findOrder')).toThrow(/findOrder: unexpected-answer/)
    expect(warn.mock.calls).toEqual([[expect.stringContaining('or null.')]])
  })
})
