// @vitest-environment jsdom
import { ApiError } from '@tillkit/client'
import { TillProvider } from '@tillkit/hooks'
import { act, configure, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { openShopper, type Shopper } from '../../../../.storybook/shopper.ts'
import type { CheckoutOrder, PlacedOrder, RefusedOrder } from './checkout-order.ts'
import { usePlaceOrder, type CheckoutShop } from './use-place-order.ts'
import { useRememberedCheckout } from './use-remembered-checkout.ts'

// At the root, because React runs the effects of a StrictMode below it once.
configure({ reactStrictMode: true })

const order: CheckoutOrder = {
  basketId: 'basket-1',
  orderType: 'delivery',
  guest: { name: 'Efua Owusu', phone: '+233245551234' },
  address: {
    label: 'Home',
    line1: '7 Oxford Street',
    line2: null,
    city: 'Accra',
    region: 'Greater Accra',
    country: 'GH',
  },
  mobileMoney: { provider: 'mtn', phoneNumber: '+233245551234' },
}
const guestOrder: PlacedOrder = { orderId: 'ord_1', billToken: 'bt_secret' }
const ownOrder: PlacedOrder = { orderId: 'ord_1', billToken: null }

let shopper: Shopper
beforeEach(async () => {
  sessionStorage.clear()
  shopper = await openShopper({})
})
afterEach(() => shopper.sandbox.close())

/** A page with a checkout's attempt to place its order. Called again it is the same page, loaded anew. */
function openPage(shop: CheckoutShop) {
  const wrapper = ({ children }: { children: ReactNode }) => <TillProvider till={shopper.till}>{children}</TillProvider>
  const onFound = vi.fn()
  const page = renderHook(
    () => {
      const { forget: _forget, ...kept } = useRememberedCheckout('basket-1')
      return usePlaceOrder({ ...shop, ...kept, onFound })
    },
    { wrapper },
  )
  const onPlaced = vi.fn()
  const onNotPlaced = vi.fn()
  const place = (what = order) => act(async () => page.result.current.place(what, { onPlaced, onNotPlaced }))
  return { ...page, onPlaced, onNotPlaced, onFound, place }
}

const answering = (...answers: (PlacedOrder | RefusedOrder | Error)[]) => {
  const onPlaceOrder = vi.fn(async (_order: CheckoutOrder, _key: string) => {
    const answer = answers.shift()
    if (!answer) throw new Error('Nobody has asked for this.')
    if (answer instanceof Error) throw answer
    return answer
  })
  return { onPlaceOrder, keys: () => onPlaceOrder.mock.calls.map(([, key]) => key) }
}

const lost = () => new TypeError('Failed to fetch')

describe('placing an order', () => {
  test('tells once, and keeps ids alone', async () => {
    const { onPlaceOrder } = answering(guestOrder)
    const { result, onPlaced, onNotPlaced } = openPage({ onPlaceOrder })
    await act(async () => {
      result.current.place(order, { onPlaced, onNotPlaced })
      result.current.place(order, { onPlaced, onNotPlaced })
    })
    await waitFor(() => expect(result.current.placed).toEqual(guestOrder))
    expect(onPlaced.mock.calls).toEqual([[guestOrder]])
    expect(onNotPlaced).not.toHaveBeenCalled()
    expect(onPlaceOrder).toHaveBeenCalledOnce()
    expect(JSON.stringify(sessionStorage)).not.toMatch(/bt_|Efua|5551234|Oxford/)
    expect(JSON.parse(sessionStorage.getItem('tillkit-checkout') ?? '')).toMatchObject({
      orderId: 'ord_1',
      as: 'guest',
    })
  })

  test('a lost answer keeps its key, also for an order that was changed meanwhile', async () => {
    const { onPlaceOrder, keys } = answering(lost(), guestOrder)
    const { result, place, onNotPlaced } = openPage({ onPlaceOrder })
    await place()
    await waitFor(() => expect(result.current.error).toMatchObject({ code: 'connection-lost' }))
    expect(onNotPlaced.mock.calls).toEqual([['failed']])
    await place({ ...order, orderType: 'pickup', address: null })
    await waitFor(() => expect(result.current.placed).toEqual(guestOrder))
    expect(new Set(keys()).size).toBe(1)
  })

  test('an answer that names no order keeps its key, and shows none', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    // As a server in plain JavaScript may answer.
    const nameless: PlacedOrder = JSON.parse('{"orderId": {"toString": null}, "billToken": null}')
    const { onPlaceOrder, keys } = answering(nameless, guestOrder)
    const { result, place, onNotPlaced } = openPage({ onPlaceOrder })
    await place()
    await waitFor(() => expect(result.current.error).toMatchObject({ code: 'unexpected-answer' }))
    expect(result.current.placed).toBeNull()
    expect(onNotPlaced.mock.calls).toEqual([['failed']])
    await place()
    await waitFor(() => expect(result.current.placed).toEqual(guestOrder))
    expect(new Set(keys()).size).toBe(1)
    warn.mockRestore()
  })

  test('a refusal gives the key up', async () => {
    const { onPlaceOrder, keys } = answering({ refused: 'Sold out.' }, guestOrder)
    const { result, place, onNotPlaced } = openPage({ onPlaceOrder })
    await place()
    await waitFor(() => expect(result.current.refused).toBe('Sold out.'))
    expect(onNotPlaced.mock.calls).toEqual([['refused']])
    expect(result.current.inDoubt).toBe(false)
    await place()
    await waitFor(() => expect(result.current.placed).toEqual(guestOrder))
    expect(new Set(keys()).size).toBe(2)
  })

  test('who had to sign in again goes on with the same key', async () => {
    const { onPlaceOrder, keys } = answering(lost(), ownOrder)
    const { result, place } = openPage({ onPlaceOrder })
    await place()
    await waitFor(() => expect(result.current.error).toMatchObject({ code: 'connection-lost' }))
    await act(async () => {
      await shopper.signIn()
      shopper.till.session.end('session-revoked')
      await shopper.signIn()
    })
    await place()
    await waitFor(() => expect(result.current.placed).toEqual(ownOrder))
    expect(new Set(keys()).size).toBe(1)
  })

  test('an error that says what happened is passed on as it is', async () => {
    const { onPlaceOrder } = answering(
      new ApiError({ code: 'rate-limited', backend: 'cimplify-orders', operation: 'place order' }),
    )
    const { result, place } = openPage({ onPlaceOrder })
    await place()
    await waitFor(() => expect(result.current.error).toMatchObject({ code: 'rate-limited' }))
  })

  test('an answer that comes when its shopper has left is nobody’s', async () => {
    let arrive: (placed: PlacedOrder) => void = () => undefined
    const onPlaceOrder = () => new Promise<PlacedOrder>((resolve) => (arrive = resolve))
    const { result, place, onPlaced } = openPage({ onPlaceOrder })
    await place()
    act(() => result.current.forget())
    await act(async () => arrive(ownOrder))
    expect(result.current.placed).toBeNull()
    expect(onPlaced).not.toHaveBeenCalled()
    expect(sessionStorage.getItem('tillkit-checkout')).not.toContain('ord_1')
  })
})

test('what waited for the network goes with its shopper, and the next one can order', async () => {
  await shopper.signIn()
  const { onPlaceOrder } = answering(guestOrder)
  const { result, place } = openPage({ onPlaceOrder })
  act(() => void window.dispatchEvent(new Event('offline')))
  onTestFinished(() => void window.dispatchEvent(new Event('online')))
  await place()
  await waitFor(() => expect(result.current.paused).toBe(true))
  await act(() => shopper.till.signOut())
  await act(async () => result.current.forget())
  act(() => void window.dispatchEvent(new Event('online')))
  await place()
  await waitFor(() => expect(result.current.placed).toEqual(guestOrder))
  expect(onPlaceOrder).toHaveBeenCalledOnce()
})

describe('after a reload', () => {
  /** Places the order, loses the answer, and loads the page again. */
  async function reloaded(answer: PlacedOrder | Error, findOrder?: CheckoutShop['findOrder']) {
    const { onPlaceOrder, keys } = answering(answer, guestOrder)
    const before = openPage({ onPlaceOrder })
    await before.place()
    await waitFor(() => expect(before.result.current.pending).toBe(false))
    before.unmount()
    return { ...openPage({ onPlaceOrder, findOrder }), keys }
  }

  test('it is found by its key, which is news once', async () => {
    const findOrder = vi.fn(async () => guestOrder)
    const { result, keys, onFound, unmount } = await reloaded(lost(), findOrder)
    await waitFor(() => expect(result.current.placed).toEqual(guestOrder))
    expect(onFound.mock.calls).toEqual([[guestOrder]])
    expect(result.current.placedHere).toBe(false)
    unmount()
    const later = openPage({ onPlaceOrder: answering().onPlaceOrder, findOrder: async () => guestOrder })
    await waitFor(() => expect(later.result.current.placed).toEqual(guestOrder))
    expect(later.onFound).not.toHaveBeenCalled()
    expect(findOrder).toHaveBeenCalledOnce()
    expect(findOrder).toHaveBeenCalledWith(keys()[0])
  })

  test('found while its answer is still on the way, it is news once', async () => {
    let arrive: (placed: PlacedOrder) => void = () => undefined
    const onPlaceOrder = () => new Promise<PlacedOrder>((resolve) => (arrive = resolve))
    const before = openPage({ onPlaceOrder })
    await before.place()
    before.unmount()
    const { onFound } = openPage({ onPlaceOrder, findOrder: async () => guestOrder })
    await waitFor(() => expect(onFound).toHaveBeenCalledOnce())
    await act(async () => arrive(guestOrder))
    expect(before.onPlaced).not.toHaveBeenCalled()
  })

  test('where nothing was made of it, the same button makes it, with the same key', async () => {
    const { result, place, keys } = await reloaded(lost(), async () => null)
    await waitFor(() => expect(result.current.searching).toBe(false))
    expect(result.current.inDoubt).toBe(true)
    await place()
    await waitFor(() => expect(result.current.placed).toEqual(guestOrder))
    expect(new Set(keys()).size).toBe(1)
  })

  test('a search that fails is tried again', async () => {
    let failures = 1
    const { result } = await reloaded(lost(), async () => {
      if (failures-- > 0) throw lost()
      return guestOrder
    })
    await waitFor(() => expect(result.current.searchFailed).toBe(true))
    expect(result.current.searching).toBe(false)
    act(() => result.current.searchAgain())
    await waitFor(() => expect(result.current.placed).toEqual(guestOrder))
  })

  test('a search that fails stands in nobody’s way: the same button finds out, with the same key', async () => {
    const { result, place, keys } = await reloaded(lost(), async () => {
      throw lost()
    })
    await waitFor(() => expect(result.current.searchFailed).toBe(true))
    expect(result.current).toMatchObject({ inDoubt: true, outOfReach: false })
    await place()
    await waitFor(() => expect(result.current.placed).toEqual(guestOrder))
    expect(new Set(keys()).size).toBe(1)
  })

  test('a guest’s that was placed is out of reach where the search fails, and is searched for again', async () => {
    let failures = 1
    const { result } = await reloaded(guestOrder, async () => {
      if (failures-- > 0) throw lost()
      return guestOrder
    })
    await waitFor(() => expect(result.current.outOfReach).toBe(true))
    act(() => result.current.searchAgain())
    await waitFor(() => expect(result.current.placed).toEqual(guestOrder))
  })

  test('the shopper’s own needs no search', async () => {
    const findOrder = vi.fn(async () => null)
    const { result } = await reloaded(ownOrder, findOrder)
    await waitFor(() => expect(result.current.placed).toEqual(ownOrder))
    expect(findOrder).not.toHaveBeenCalled()
  })

  test('a guest’s that nobody can find is out of reach, and not placed again', async () => {
    const { result } = await reloaded(guestOrder)
    await waitFor(() => expect(result.current.outOfReach).toBe(true))
    expect(result.current.placed).toBeNull()
  })
})
