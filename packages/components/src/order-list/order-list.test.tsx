// @vitest-environment jsdom
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import { TillProvider } from '@tillkit/hooks'
import { afterEach, expect, test, vi } from 'vitest'
import { openShopper, type Shopper } from '../../../../.storybook/shopper.ts'
import { OrderList } from './order-list.tsx'

configure({ reactStrictMode: true })

let shopper: Shopper

afterEach(() => {
  cleanup()
  shopper.sandbox.close()
})

const order = (number: number) => ({
  id: `ord_${number}`,
  order_number: `ORD-${number}`,
  status: 'completed',
  order_type: 'pickup',
  items: [{ product_id: 'p', product_name: 'Tea', quantity: 1, unit_price: '1.00', total: '1.00' }],
  total_price: '1.00',
  currency: 'GHS',
  created_at: '2026-05-30T09:00:00Z',
})

/** A shopper with that many orders. Placing them for real would take a minute. */
async function open(count: number) {
  shopper = await openShopper({ signedIn: true })
  const answer = shopper.sandbox.fetch
  vi.spyOn(shopper.sandbox, 'fetch').mockImplementation((input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (!url.pathname.endsWith('/api/v1/orders')) return answer(input, init)
    const offset = Number(url.searchParams.get('offset'))
    const length = Math.max(0, Math.min(Number(url.searchParams.get('limit')), count - offset))
    return Promise.resolve(
      Response.json({ success: true, data: Array.from({ length }, (_, index) => order(count - offset - index)) }),
    )
  })
  const { container } = render(
    <TillProvider till={shopper.till}>
      <OrderList linkOf={({ id }) => ({ href: `/orders/${id}` })} />
    </TillProvider>,
  )
  await screen.findByText(`\u2068ORD-${count}\u2069`, { exact: false })
  return () => container.querySelectorAll('*').length
}

test('as many elements for ten thousand orders as for twenty, on whichever page', async () => {
  const ofTwenty = (await open(20))()
  cleanup()
  shopper.sandbox.close()

  const elements = await open(10_000)
  const counts = [elements()]
  for (let page = 1; page <= 30; page += 1) {
    screen.getByRole('button', { name: 'Older' }).click()
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await waitFor(() => expect(screen.getByText(`ORD-${10_000 - 20 * page}`, { exact: false })).toBeDefined())
    counts.push(elements())
  }
  expect(ofTwenty).toBeLessThanOrEqual(160)
  expect(Math.max(...counts)).toBeLessThanOrEqual(ofTwenty + 10)
})
