// @vitest-environment jsdom
import { act, cleanup, configure, render, screen } from '@testing-library/react'
import { TillProvider } from '@tillkit/hooks'
import { afterEach, expect, test, vi } from 'vitest'
import { openShopper } from '../../../../.storybook/shopper.ts'
import { OrderSummary } from './order-summary.tsx'

// At the root, because React runs the effects of a StrictMode below it once.
configure({ reactStrictMode: true })

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('a later look that fails takes nothing away from a receipt, and says nothing', async () => {
  const shopper = await openShopper({ order: {} })
  const { id, billToken } = shopper.placed
  vi.useFakeTimers({ now: Date.now() })
  render(
    <TillProvider till={shopper.till}>
      <OrderSummary orderId={id} access={{ as: 'guest', billToken }} />
    </TillProvider>,
  )
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  const sent = shopper.requests().length
  shopper.sandbox.faults.add({ path: '/api/v1/orders/:id', fault: { kind: 'status', status: 403 } })
  act(() => void window.dispatchEvent(new Event('visibilitychange')))
  await act(() => vi.advanceTimersByTimeAsync(100))
  expect(shopper.requests().length).toBeGreaterThan(sent)
  expect(screen.getByRole('table')).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})
