// @vitest-environment jsdom
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import { TillProvider, useTill, type ReactTill } from '@tillkit/hooks'
import { useEffect, useLayoutEffect } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openShopper, type SandboxParameters, type Shopper } from '../../../../.storybook/shopper.ts'
import { OrderTracker } from './order-tracker.tsx'

// At the root, because React runs the effects of a StrictMode below it once.
configure({ reactStrictMode: true })

let shopper: Shopper
const onEvent = vi.fn()

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  onEvent.mockClear()
  pageViews.mockClear()
})
afterEach(() => {
  cleanup()
  shopper.sandbox.close()
  history.replaceState(null, '', '/')
})

async function open(parameters: SandboxParameters = { order: {} }) {
  shopper = await openShopper(parameters)
  return shopper.placed
}

const pageViews = vi.fn()

/** What a page's own figures see of its address, at the earliest. */
function PageView() {
  useLayoutEffect(() => pageViews(location.href), [])
  return null
}

let cache: ReactTill['queryClient']

/** Opens the till's cache to the test. */
function DeveloperTools() {
  const { queryClient } = useTill()
  useEffect(() => {
    cache = queryClient
  }, [queryClient])
  return null
}

/** What react-query's developer tools list. */
function caches() {
  const queries = cache.getQueryCache().getAll()
  const mutations = cache.getMutationCache().getAll()
  return JSON.stringify([
    queries.map(({ queryKey, queryHash, state }) => [queryKey, queryHash, state]),
    mutations.map(({ options, state }) => [options, state]),
  ])
}

const show = (orderId: string) =>
  render(
    <TillProvider till={shopper.till}>
      <PageView />
      <DeveloperTools />
      <OrderTracker orderId={orderId} onSignIn={vi.fn()} onEvent={onEvent} />
    </TillProvider>,
  )

describe('a bill token in the page’s URL', () => {
  test('opens the order, and is nowhere to be found from the first request on', async () => {
    const { id, billToken } = await open()
    history.replaceState({ idx: 3 }, '', `/orders/${id}?lang=en&token=${billToken}#top`)
    const entries = history.length
    const answer = shopper.sandbox.fetch
    const referrers: string[] = []
    vi.spyOn(shopper.sandbox, 'fetch').mockImplementation((input, init) => {
      referrers.push(location.href)
      return answer(input, init)
    })
    const { container } = show(id)
    expect(location.pathname + location.search + location.hash).toBe(`/orders/${id}?lang=en#top`)
    expect(history.state).toEqual({ idx: 3 })
    expect(history.length).toBe(entries)

    const button = await screen.findByRole('button', { name: 'Cancel order' })
    button.click()
    const confirm = await waitFor(() => {
      const found = screen.getAllByRole('button', { name: 'Cancel order' }).at(-1)
      expect(found).not.toBe(button)
      return found
    })
    confirm?.click()
    confirm?.click()
    await waitFor(() => expect(container.querySelector('[aria-current="step"]')?.textContent).toBe('Cancelled'))

    expect(referrers.length).toBeGreaterThan(2)
    expect(pageViews).toHaveBeenCalled()
    expect(shopper.requests().filter((request) => request.endsWith('/cancel'))).toHaveLength(1)
    expect(caches()).toContain('"variables"')
    const places = {
      referrers,
      pageViews: pageViews.mock.calls,
      caches: caches(),
      events: onEvent.mock.calls,
      page: document.documentElement.outerHTML,
      localStorage,
      sessionStorage,
      cookie: document.cookie,
    }
    for (const [place, content] of Object.entries(places))
      expect(JSON.stringify(content), place).not.toContain(billToken)
  })

  test('is known again on the way back, as long as the page lives', async () => {
    const { id, billToken } = await open()
    history.replaceState(null, '', `/orders/${id}?token=${billToken}`)
    const { unmount } = show(id)
    await screen.findByRole('list')
    unmount()
    show(id)
    expect(await screen.findByRole('list')).toBeDefined()
  })

  test('opens nothing else', async () => {
    const { id, billToken } = await open()
    history.replaceState(null, '', `/orders/ord_other?token=${billToken}`)
    const { unmount } = show('ord_other')
    await screen.findByText(/open the link on your receipt/)
    unmount()
    show(id)
    expect(await screen.findByText('Sign in to see your order')).toBeDefined()
  })
})

describe('the payment of an order that waits for it', () => {
  const payment = { method: 'GET', path: '/api/v1/orders/:id/payment-status', times: 9 }
  const track = () => {
    const { id, billToken } = shopper.placed
    return render(
      <TillProvider till={shopper.till}>
        <OrderTracker orderId={id} access={{ as: 'guest', billToken }} onPay={vi.fn()} onEvent={onEvent} />
      </TillProvider>,
    )
  }

  test('over another amount: says so, and leads to no payment', async () => {
    const { id } = await open()
    const data = { order_id: id, payment_status: 'succeeded', amount: '1.00', currency: 'GHS' }
    const body = JSON.stringify({ success: true, data })
    shopper.sandbox.faults.add({ ...payment, fault: { kind: 'answer', body } })
    const { container } = track()
    expect(await screen.findByText(/isn’t for your order’s amount/)).toBeDefined()
    expect(container.textContent).not.toContain('You’ve paid')
    expect(screen.queryByRole('button', { name: 'Go to the payment' })).toBeNull()
  })

  test('a look at it that fails is told of', async () => {
    await open()
    shopper.sandbox.faults.add({ ...payment, fault: { kind: 'status', status: 403 } })
    track()
    expect(await screen.findByText(/last look didn’t work/)).toBeDefined()
  })
})

test('missing, another’s and a wrong token look the same, for a guest and for a shopper', async () => {
  const { id, billToken } = await open()
  const other = await shopper.checkout()
  const pages: string[] = []
  const look = async (orderId: string, token: string | null) => {
    history.replaceState(null, '', `/orders/${orderId}${token === null ? '' : `?token=${token}`}`)
    const { container, unmount } = show(orderId)
    await screen.findByText(/open the link on your receipt/)
    pages.push(container.querySelector('.till-account-section')?.innerHTML ?? '')
    unmount()
  }
  await look('ord_missing', billToken)
  await look(id, 'bt_wrong')
  await look(other.id, billToken)
  await shopper.signIn()
  await look('ord_missing_too', null)
  await look((await shopper.checkout()).id, null)
  expect(new Set(pages).size).toBe(1)
  expect(pages[0]).toContain('We can’t find this order')
})
