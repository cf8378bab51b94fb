// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react'
import { TillProvider } from '@tillkit/hooks'
import { afterEach, expect, test, vi } from 'vitest'
import { openShopper } from '../../../../.storybook/shopper.ts'
import { loadPaymentViews, preloadPaymentViews } from './load-payment-views.ts'
import { PaymentApproval } from './payment-approval.tsx'

vi.mock('./load-payment-views.ts', { spy: true })

configure({ reactStrictMode: true })

afterEach(cleanup)

test('views that cannot be fetched are a failure with a way on, and the payment stands where it stood', async () => {
  const shopper = await openShopper({ order: {} })
  const { id, billToken } = shopper.placed
  vi.mocked(preloadPaymentViews).mockReturnValue()
  vi.mocked(loadPaymentViews).mockRejectedValue(new TypeError('Failed to fetch'))
  const { container } = render(
    <TillProvider till={shopper.till}>
      <PaymentApproval orderId={id} access={{ as: 'guest', billToken }} />
    </TillProvider>,
  )
  const again = await screen.findByRole('button', { name: 'Try again' })
  expect(screen.getByText('Your payment didn’t load', { selector: 'strong' })).toBeDefined()
  expect(container.querySelector('.till-skeleton')).toBeNull()

  vi.mocked(loadPaymentViews).mockRestore()
  again.click()
  expect(await screen.findByRole('heading', { name: 'Approve on your phone' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  shopper.sandbox.close()
})
