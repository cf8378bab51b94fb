import { expect, fn } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { coffee, lunch } from '../order-tracker/sample-orders.ts'
import { OrderPage } from './order-page.tsx'

const statuses = ['pending', 'confirmed', 'preparing', 'ready', 'completed', 'cancelled']

const meta = preview.meta({
  title: 'OrderList/OrderPage',
  component: OrderPage,
  args: { orders: [coffee, lunch], linkOf: ({ id }) => ({ href: `#${id}` }) },
})

export const Content = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: /ORD-1279/ })).toHaveAttribute('href', '#ord_2')
    await expect(canvas.getByText(/Jollof rice.* and 1 more/)).toBeVisible()
  },
})

export const EveryStatus = meta.story({
  args: { orders: statuses.map((status) => ({ ...coffee, id: status, status, orderType: 'pickup' })) },
})

export const OfSeveralShops = meta.story({ args: { namesShops: true } })

export const WithoutLinks = meta.story({ render: ({ orders }) => <OrderPage orders={orders} /> })

export const InTheMiddle = meta.story({
  args: { onNewer: fn(), onOlder: fn() },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Newer' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Older' }))
    await expect(args.onNewer).toHaveBeenCalledOnce()
    await expect(args.onOlder).toHaveBeenCalledOnce()
  },
})

/** Neither a status nor a name nor an amount can push the page aside. */
export const UnusualTexts = meta.story({
  args: {
    namesShops: true,
    orders: [
      {
        ...coffee,
        number: '9'.repeat(80),
        status: `<b>${'w'.repeat(80)}\u202E`,
        lines: coffee.lines.map((line) => ({ ...line, productName: `<img src=x>${'W'.repeat(300)}` })),
        total: { amount: `1${'0'.repeat(60)}`, currency: 'Cedis' },
        createdAt: 'yesterday',
        business: { id: 'bus', name: 'ل'.repeat(200) },
      },
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
    await expect(canvasElement.querySelector('img, b')).toBeNull()
  },
})
