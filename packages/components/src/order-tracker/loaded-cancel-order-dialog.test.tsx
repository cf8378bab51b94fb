// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react'
import { TillProvider } from '@tillkit/hooks'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openShopper } from '../../../../.storybook/shopper.ts'
import { loadCancelOrderDialog } from './load-cancel-order-dialog.ts'
import { OrderTracker } from './order-tracker.tsx'

vi.mock('./load-cancel-order-dialog.ts', { spy: true })

configure({ reactStrictMode: true })

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
afterEach(cleanup)

test('a dialog that cannot be fetched is said, and comes with another try', async () => {
  const shopper = await openShopper({ order: {} })
  const { id, billToken } = shopper.placed
  vi.mocked(loadCancelOrderDialog).mockRejectedValue(new TypeError('Failed to fetch'))
  render(
    <TillProvider till={shopper.till}>
      <OrderTracker orderId={id} access={{ as: 'guest', billToken }} />
    </TillProvider>,
  )
  const opener = await screen.findByRole('button', { name: 'Cancel order' })
  opener.click()
  const again = await screen.findByRole('button', { name: 'Try again' })
  expect(screen.getByRole('list')).toBeDefined()

  vi.mocked(loadCancelOrderDialog).mockRestore()
  again.click()
  expect(await screen.findByRole('dialog', { name: 'Cancel this order?' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  shopper.sandbox.close()
})
