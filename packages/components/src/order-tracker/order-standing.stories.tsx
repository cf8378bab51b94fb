import { orderProgress, type PaymentStage } from '@tillkit/client'
import { expect } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { OrderStanding } from './order-standing.tsx'
import { coffee } from './sample-orders.ts'

interface Standing {
  status: string
  orderTypes: string[]
  paymentStage: PaymentStage | null
}

function Standings({ status, orderTypes, paymentStage }: Standing) {
  return (
    <div className="till-account-section-content">
      {orderTypes.map((orderType) => {
        const order = { ...coffee, status, orderType }
        const progress = orderProgress(order, paymentStage)
        return <OrderStanding key={orderType} order={order} progress={progress} paymentStage={paymentStage} />
      })}
    </div>
  )
}

const meta = preview.meta({
  title: 'OrderTracker/OrderStanding',
  component: Standings,
  args: { status: 'pending', orderTypes: ['delivery', 'pickup', 'dine_in'], paymentStage: null },
})

export const Pending = meta.story()

export const Confirmed = meta.story({ args: { status: 'confirmed' } })

export const Preparing = meta.story({
  args: { status: 'preparing' },
  play: async ({ canvas }) => {
    for (const timeline of canvas.getAllByRole('list')) {
      await expect(timeline.querySelectorAll('[aria-current="step"]')).toHaveLength(1)
      await expect(timeline.querySelector('[aria-current="step"]')).toHaveTextContent('Being prepared')
    }
  },
})

export const Ready = meta.story({
  args: { status: 'ready' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Your order is on its way to you.')).toBeVisible()
    await expect(canvas.getByText('You can collect your order now.')).toBeVisible()
    await expect(canvas.getByText('Your order is ready for you.')).toBeVisible()
  },
})

export const Completed = meta.story({ args: { status: 'completed' } })

export const Cancelled = meta.story({ args: { status: 'cancelled' } })

export const CancelledAfterPaying = meta.story({
  args: { status: 'cancelled', paymentStage: 'paid', orderTypes: ['delivery'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/ask the shop about your money/)).toBeVisible()
  },
})

export const AwaitingPayment = meta.story({ args: { paymentStage: 'waiting', orderTypes: ['delivery'] } })

/** The shopper is warned, and hears neither that they have paid nor that they should. */
export const PaymentOverAnotherAmount = meta.story({
  args: { paymentStage: 'mismatch', orderTypes: ['delivery'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/isn’t for your order’s amount/)).toBeVisible()
    await expect(canvas.queryByText(/Waiting for payment|You’ve paid/)).toBeNull()
  },
})

export const AwaitingConfirmation = meta.story({ args: { paymentStage: 'paid', orderTypes: ['delivery'] } })

/** A word that the kit does not know is shown as it came: text, and never a step. */
export const AWordOfTheShopsOwn = meta.story({
  args: { status: `<img src=x onerror=alert(1)>${'W'.repeat(120)}\u202E`, orderTypes: ['delivery'] },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/^<img/)).toBeVisible()
    await expect(canvas.queryByRole('list')).toBeNull()
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})
