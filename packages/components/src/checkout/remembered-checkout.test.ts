// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readRemembered, rememberCheckout, rememberedText } from './remembered-checkout.ts'

beforeEach(() => sessionStorage.clear())
afterEach(() => void vi.restoreAllMocks())

const recall = (basketId = 'basket-1') => readRemembered(rememberedText(), basketId)

test('what is remembered is read again, for its basket alone', () => {
  const checkout = { basketId: 'basket-1', orderType: 'pickup', idempotencyKey: 'a1', as: 'guest' } as const
  rememberCheckout(checkout)
  expect(recall()).toEqual(checkout)
  expect(recall('basket-2')).toEqual({ basketId: 'basket-2' })
  rememberCheckout(null)
  expect(sessionStorage).toHaveLength(0)
})

test.each(['', '{', '[]', '7', '{"basketId":"basket-1","orderId":7}', '{"basketId":"basket-1","as":"staff"}'])(
  'what somebody else wrote is nothing: %j',
  (text) => {
    sessionStorage.setItem('tillkit-checkout', text)
    expect(recall()).toEqual({ basketId: 'basket-1' })
  },
)

test('where storage is forbidden, nothing is remembered and nothing breaks', () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('Forbidden', 'SecurityError')
  })
  expect(() => rememberCheckout({ basketId: 'basket-1' })).not.toThrow()
  expect(recall()).toEqual({ basketId: 'basket-1' })
})
