// @vitest-environment jsdom
import { linkDataSource } from '@tillkit/client'
import { act, renderHook, waitFor } from '@testing-library/react'
import { onlineManager } from '@tanstack/react-query'
import type { OrderAccess } from '@tillkit/client'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  useCancelOrder,
  useClaimOrder,
  useLinkOrders,
  useOrder,
  useOrders,
  useOrderStatus,
  usePaymentApproval,
  useTill,
  useVerifyPayment,
  type OrderPaymentRequest,
  type PaymentApprovalState,
} from '../index.ts'
import { createShopper, type Network } from './shopper.tsx'

afterEach(() => void vi.useRealTimers())

const expected = { amount: '13.06', currency: 'GHS' }
const settle = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

test('the shopper’s own orders, here and in their account', async () => {
  const shopper = await createShopper()
  await shopper.signIn()
  const { result } = renderHook(() => ({ orders: useOrders(), account: useLinkOrders() }), { wrapper: shopper.wrapper })
  await waitFor(() => expect(result.current.orders.data?.length).toBeGreaterThan(0))
  await waitFor(() => expect(result.current.account.data?.length).toBeGreaterThan(0))
  expect(result.current.orders.hasNextPage).toBe(false)
  expect(new Set(result.current.account.data?.map(({ business }) => business?.id))).toEqual(new Set(['bus_sandbox']))
})

test('more than a page: the next one is asked for when it is wanted, and no order shows twice', async () => {
  const shopper = await createShopper()
  await shopper.signIn()
  const { customer } = await shopper.till.source(linkDataSource).read()
  for (let placed = 0; placed < 21; placed += 1)
    await shopper.control('POST', 'orders', {
      items: [{ product_id: 'p', product_name: 'Tea', quantity: 1, unit_price: '1.00' }],
      order_type: 'pickup',
      customer_id: customer.id,
      payment: { method: 'cash' },
    })
  const { result } = renderHook(() => useOrders(), { wrapper: shopper.wrapper })
  await waitFor(() => expect(result.current.data).toHaveLength(20))
  await act(() => result.current.fetchNextPage())
  await waitFor(() => expect(result.current.data?.length).toBeGreaterThan(20))
  const ids = result.current.data?.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids?.length)
})

describe('one order', () => {
  test('a guest opens it, and no trace of the bill token is in the cache’s keys', async () => {
    const { wrapper, checkout } = await createShopper()
    const { id, access } = await checkout()
    const { result } = renderHook(
      () => ({
        till: useTill(),
        order: useOrder(id, access),
        payment: usePaymentApproval({ id, access }),
        status: useOrderStatus(id, access),
      }),
      { wrapper },
    )
    await waitFor(() => expect(result.current.payment.reference).not.toBeNull())
    expect(result.current.order.data?.total).toEqual(expected)
    const cache = result.current.till.queryClient.getQueryCache().getAll()
    expect(JSON.stringify(cache.map(({ queryKey, queryHash }) => [queryKey, queryHash]))).not.toContain('bt_')
  })

  test('a wrong token is not-found, asked for once', async () => {
    const { wrapper, checkout, sent } = await createShopper()
    const { id } = await checkout()
    const { result } = renderHook(() => useOrder(id, { as: 'guest', billToken: 'bt_wrong' }), { wrapper })
    await waitFor(() => expect(result.current.error?.code).toBe('not-found'))
    expect(sent).toHaveLength(1)
  })

  test('cancelled once by two taps, and the screen says so', async () => {
    const { wrapper, checkout, sent } = await createShopper()
    const { id, access } = await checkout()
    const { result } = renderHook(() => ({ order: useOrder(id, access), cancel: useCancelOrder() }), { wrapper })
    await waitFor(() => expect(result.current.order.data).toBeDefined())
    act(() => {
      result.current.cancel.mutate({ id, access })
      result.current.cancel.mutate({ id, access })
    })
    await waitFor(() => expect(result.current.order.data?.status).toBe('cancelled'))
    expect(sent.filter((operation) => operation.endsWith('/cancel'))).toHaveLength(1)
  })

  test('too late to cancel: the order is read again', async () => {
    const { wrapper, checkout, control } = await createShopper()
    const { id, access } = await checkout()
    const { result } = renderHook(() => ({ order: useOrder(id, access), cancel: useCancelOrder() }), { wrapper })
    await waitFor(() => expect(result.current.order.data?.status).toBe('pending'))
    await control('POST', `orders/${id}/advance`, { to: 'preparing' })
    act(() => result.current.cancel.mutate({ id, access }))
    await waitFor(() => expect(result.current.cancel.error?.code).toBe('conflict'))
    await waitFor(() => expect(result.current.order.data?.status).toBe('preparing'))
  })

  test('a guest who signs in makes it their own', async () => {
    const shopper = await createShopper()
    const { id, access } = await shopper.checkout()
    await shopper.signIn()
    const { result } = renderHook(() => ({ mine: useOrder(id), claim: useClaimOrder() }), { wrapper: shopper.wrapper })
    await waitFor(() => expect(result.current.mine.error?.code).toBe('not-found'))
    await act(() => result.current.claim.mutateAsync({ id, billToken: access.billToken }))
    await waitFor(() => expect(result.current.mine.data?.id).toBe(id))
  })
})

/** What is said of the payment goes through `change`. */
const saying =
  (change: object): Network =>
  async (request, pass) => {
    const response = await pass(request)
    if (!request.url.includes('/payment-status')) return response
    const { data } = (await response.json()) as { data: object }
    return Response.json({ success: true, data: { ...data, ...change } })
  }

interface Waiting {
  readonly payment: PaymentApprovalState
  readonly verify: ReturnType<typeof useVerifyPayment>
}

describe('approving on the phone', () => {
  const wait = (id: string, access: OrderAccess) =>
    function useWaiting() {
      return {
        payment: usePaymentApproval({ id, access, expected }),
        again: usePaymentApproval({ id, access, expected }),
        verify: useVerifyPayment(),
      }
    }

  async function open(network?: Network) {
    const shopper = await createShopper(network)
    const { id, access } = await shopper.checkout()
    vi.useFakeTimers()
    const rendered = renderHook(wait(id, access), { wrapper: shopper.wrapper })
    await settle(10)
    return { ...shopper, ...rendered, id, access }
  }

  test('approved', async () => {
    const { result, answerPrompt } = await open()
    expect(result.current.payment.stage).toBe('waiting')
    await answerPrompt('approve')
    await settle(3_000)
    expect(result.current.payment.stage).toBe('paid')
  })

  test('declined, with the reason', async () => {
    const { result, answerPrompt } = await open()
    await answerPrompt('decline')
    await settle(3_000)
    expect(result.current.payment).toMatchObject({ stage: 'declined', reason: 'APPROVAL_REJECTED' })
  })

  test('ten minutes of waiting: at most 25 requests for two screens, and a timeout is no failure', async () => {
    const { result, sent } = await open()
    await settle(10 * 60_000)
    expect(result.current.payment.stage).toBe('checking')
    const looks = sent.filter((operation) => operation.endsWith('/payment-status'))
    expect(looks.length).toBeLessThanOrEqual(25)
    expect(looks.length).toBeGreaterThan(12)
  })

  test.each([
    ['another prompt was sent', ({ payment }: Waiting) => payment.restart()],
    [
      'the shopper says that they approved',
      ({ verify }: Waiting, request: OrderPaymentRequest) => verify.mutate(request),
    ],
  ])('%s: soon at first once more', async (_what, happens) => {
    const { result, sent, answerPrompt, id, access } = await open()
    await settle(65_000)
    happens(result.current, { id, access, expected })
    await settle(100)
    await answerPrompt('approve')
    sent.length = 0
    await settle(3_000)
    expect(sent).toHaveLength(1)
    expect(result.current.payment.stage).toBe('paid')
  })

  test('settled, nothing is asked any more', async () => {
    const { sent, answerPrompt } = await open()
    await answerPrompt('approve')
    await settle(3_000)
    sent.length = 0
    await settle(10 * 60_000)
    expect(sent).toEqual([])
  })

  test('hidden, nothing is asked; on return, at once', async () => {
    const { sent } = await open()
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    sent.length = 0
    await settle(60 * 60_000)
    expect(sent).toEqual([])
    visibility.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('visibilitychange'))
    await settle(10)
    expect(sent).toHaveLength(1)
    visibility.mockRestore()
  })

  test('offline, nothing is asked; back, at once', async () => {
    const { sent } = await open()
    act(() => onlineManager.setOnline(false))
    await settle(10)
    sent.length = 0
    await settle(60 * 60_000)
    expect(sent).toEqual([])
    act(() => onlineManager.setOnline(true))
    await settle(10)
    expect(sent).toHaveLength(1)
  })

  test('verified while a look is under way: one truth', async () => {
    const { result, answerPrompt, id, access } = await open()
    await answerPrompt('approve')
    await act(async () => {
      void result.current.verify.mutateAsync({ id, access, expected })
      result.current.payment.check()
      await vi.advanceTimersByTimeAsync(100)
    })
    expect(result.current.payment.stage).toBe('paid')
    expect(result.current.again.stage).toBe('paid')
  })

  describe('declined, and paid from another tab or phone', () => {
    async function declined() {
      const opened = await open()
      await opened.answerPrompt('decline')
      await settle(3_000)
      expect(opened.result.current.payment.stage).toBe('declined')
      opened.sent.length = 0
      const payElsewhere = async () => {
        await opened.control('POST', `orders/${opened.id}/prompt`, {})
        await opened.answerPrompt('approve')
      }
      return { ...opened, payElsewhere }
    }

    test('seen at once on return', async () => {
      const { result, payElsewhere } = await declined()
      await payElsewhere()
      act(() => void window.dispatchEvent(new Event('visibilitychange')))
      await settle(10)
      expect(result.current.payment.stage).toBe('paid')
    })

    test('seen at once when the network is back', async () => {
      const { result, payElsewhere } = await declined()
      act(() => onlineManager.setOnline(false))
      await payElsewhere()
      act(() => onlineManager.setOnline(true))
      await settle(10)
      expect(result.current.payment.stage).toBe('paid')
    })

    test('seen after a minute or so where somebody goes on looking', async () => {
      const { result, payElsewhere } = await declined()
      await payElsewhere()
      await settle(80_000)
      expect(result.current.payment.stage).toBe('paid')
    })

    test('looked at a few times more, and then left alone', async () => {
      const { sent } = await declined()
      await settle(10 * 60_000)
      expect(sent.length).toBeGreaterThan(2)
      expect(sent.length).toBeLessThanOrEqual(5)
      sent.length = 0
      await settle(60 * 60_000)
      expect(sent).toEqual([])
    })
  })

  describe('the provider’s answer comes after another prompt was sent', () => {
    async function verifiedLate(action: 'approve' | 'decline') {
      const held: (() => void)[] = []
      const opened = await open(async (request, pass) => {
        // The looks know of the new prompt alone.
        if (request.url.includes('/payment-status')) return saying({ payment_status: 'pending' })(request, pass)
        const response = await pass(request)
        if (request.url.includes('/verify-payment')) await new Promise<void>((arrive) => held.push(arrive))
        return response
      })
      const { result, answerPrompt, id, access } = opened
      await answerPrompt(action)
      act(() => result.current.verify.mutate({ id, access, expected }))
      await settle(100)
      await opened.control('POST', `orders/${id}/prompt`, {})
      act(() => result.current.payment.restart())
      await settle(10)
      act(() => held.forEach((arrive) => arrive()))
      await settle(10)
      return opened
    }

    test('that the one before was declined is no news', async () => {
      const { result } = await verifiedLate('decline')
      expect(result.current.verify.isSuccess).toBe(true)
      expect(result.current.payment.stage).toBe('waiting')
    })

    test('that it was paid is', async () => {
      const { result } = await verifiedLate('approve')
      expect(result.current.payment.stage).toBe('paid')
    })
  })

  test('looks that change nothing render nothing', async () => {
    const shopper = await createShopper()
    const { id, access } = await shopper.checkout()
    vi.useFakeTimers()
    let commits = 0
    renderHook(
      () => {
        commits += 1
        return {
          payment: usePaymentApproval({ id, access, expected, promptSentAt: Date.now() }),
          order: useOrderStatus(id, access),
        }
      },
      { wrapper: shopper.wrapper },
    )
    await settle(1_000)
    commits = 0
    shopper.sent.length = 0
    await settle(60_000)
    expect(shopper.sent.length).toBeGreaterThan(3)
    expect(commits).toBe(0)
  })
})

test('the tracker follows payment, then order, to the end', async () => {
  const { wrapper, checkout, answerPrompt, control, sent } = await createShopper()
  const { id, access } = await checkout()
  vi.useFakeTimers()
  const { result } = renderHook(() => useOrderStatus(id, access), { wrapper })
  const current = () => result.current.progress?.steps.find(({ state }) => state === 'current')?.words
  await settle(100)
  expect(current()).toBe('awaiting-payment')
  await answerPrompt('approve')
  await settle(10_000)
  expect(current()).toBe('confirmed')
  await control('POST', `orders/${id}/advance`, { to: 'ready' })
  await settle(60_000)
  expect(current()).toBe('out-for-delivery')
  await control('POST', `orders/${id}/advance`, { to: 'completed' })
  await settle(60_000)
  expect(result.current.progress?.isOver).toBe(true)
  sent.length = 0
  await settle(10 * 60_000)
  expect(sent).toEqual([])
})

describe('the tracker and the payment', () => {
  const track = async (network?: Network) => {
    const shopper = await createShopper(network)
    const { id, access } = await shopper.checkout()
    vi.useFakeTimers()
    const { result } = renderHook(() => useOrderStatus(id, access), { wrapper: shopper.wrapper })
    await settle(100)
    const current = () => result.current.progress?.steps.find(({ state }) => state === 'current')?.words
    return { ...shopper, id, access, result, current }
  }

  test('over another amount it is not paid, and not waited for', async () => {
    const { result, current } = await track(saying({ payment_status: 'succeeded', amount: '1.00' }))
    expect(result.current.paymentStage).toBe('mismatch')
    expect(current()).toBe('placed')
  })

  test('paid, then cancelled: the last word on the money is asked for once', async () => {
    const { result, control, answerPrompt, sent, id } = await track()
    await answerPrompt('approve')
    // Nobody saw it paid: the order is what is read next.
    await control('POST', `orders/${id}/advance`, { to: 'cancelled' })
    sent.length = 0
    await settle(10 * 60_000)
    expect(result.current).toMatchObject({ order: { status: 'cancelled' }, paymentStage: 'paid' })
    expect(sent.filter((operation) => operation.endsWith('/payment-status')).length).toBeLessThanOrEqual(2)
    sent.length = 0
    await settle(10 * 60_000)
    expect(sent).toEqual([])
  })

  test('an order that is opened when it is cancelled already: its payment is read once', async () => {
    const shopper = await createShopper()
    const { id, access } = await shopper.checkout()
    await shopper.answerPrompt('approve')
    await shopper.control('POST', `orders/${id}/advance`, { to: 'cancelled' })
    vi.useFakeTimers()
    const { result } = renderHook(() => useOrderStatus(id, access), { wrapper: shopper.wrapper })
    await settle(10 * 60_000)
    expect(result.current.paymentStage).toBe('paid')
    expect(shopper.sent.filter((operation) => operation.endsWith('/payment-status'))).toHaveLength(1)
  })

  test('a payment that stays open is not waited for once its order is cancelled', async () => {
    const { result, control, sent, id } = await track(saying({ payment_status: 'pending' }))
    await settle(60_000)
    await control('POST', `orders/${id}/advance`, { to: 'cancelled' })
    await settle(5 * 60_000)
    expect(result.current.order?.status).toBe('cancelled')
    sent.length = 0
    await settle(60 * 60_000)
    expect(sent).toEqual([])
  })

  test('looks at the payment count: those that work, and those that do not', async () => {
    const { result, strike } = await track()
    const first = result.current.readUpdatedAt()
    await settle(60_000)
    expect(result.current.readUpdatedAt()).toBeGreaterThan(first)
    expect(result.current.lookFailed).toBe(false)
    await strike('/api/v1/orders/:id/payment-status', { kind: 'status', status: 403 })
    await settle(40_000)
    expect(result.current).toMatchObject({ lookFailed: true, error: null })
  })

  test('an order that is paid in another way has no payment: no look has failed', async () => {
    const { result } = await track(async (request, pass) =>
      request.url.includes('/payment-status') ? new Response('{}', { status: 404 }) : pass(request),
    )
    expect(result.current).toMatchObject({ lookFailed: false, order: { status: 'pending' } })
  })
})
