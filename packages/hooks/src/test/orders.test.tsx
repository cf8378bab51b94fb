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
import { createShopper } from './shopper.tsx'

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

  async function open() {
    const shopper = await createShopper()
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
