import { expect } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { coffee, lunch } from '../order-tracker/sample-orders.ts'
import { OrderReceipt } from './order-receipt.tsx'

const meta = preview.meta({ title: 'OrderSummary/OrderReceipt', component: OrderReceipt, args: { order: lunch } })

export const Content = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('rowheader', { name: /Jollof rice/ })).toBeVisible()
    await expect(canvas.getByRole('row', { name: /^Total GHS\s125.35$/ })).toBeVisible()
  },
})

export const WithoutLines = meta.story({ args: { order: { ...coffee, lines: [] } } })

/** What cannot be read is shown as it came, and what is missing is not made up. */
export const AmountsOfAnotherKind = meta.story({
  args: {
    order: {
      ...lunch,
      lines: lunch.lines.map((line) => ({ ...line, unitPrice: { amount: '1e3', currency: 'CEDI' }, total: null })),
      subtotal: { amount: '123456789012345678.12', currency: 'GHS' },
      tax: { amount: '12,50', currency: '' },
      total: null,
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByText('1e3 CEDI')).toHaveLength(2)
    await expect(canvas.getByText('GHS 123,456,789,012,345,678.12')).toBeVisible()
    await expect(canvas.getByRole('row', { name: 'Total Not stated' })).toBeVisible()
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})

/** Names are not ours: text stays text, and cannot push the page aside. */
export const UnusualTexts = meta.story({
  args: {
    order: {
      ...coffee,
      number: `<b>${'9'.repeat(80)}`,
      orderType: 'drone\u202E',
      customerName: '<script>alert(1)</script>',
      lines: coffee.lines.map((line) => ({ ...line, productName: `<img src=x>${'W'.repeat(300)}` })),
    },
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
    await expect(canvasElement.querySelector('img, script, b')).toBeNull()
  },
})
