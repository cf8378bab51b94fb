import { sandboxUrl } from '../../../playwright.config.ts'
import { expect, sandboxAt, test } from './shopper.ts'

const sandbox = sandboxAt(sandboxUrl)

test('of an order’s page the receipt is printed, and its total once, on the last sheet', async ({ page }) => {
  const order = {
    items: [{ product_id: 'volta', product_name: 'Volta Roast', quantity: 40, unit_price: '48.00' }],
    order_type: 'pickup',
    customer_name: 'Efua Owusu',
    payment: { method: 'cash' },
  }
  const { order_id: id, bill_token: token } = Object(await sandbox.control('POST', 'orders', order))
  await page.goto(`/orders/${id}?token=${token}`)
  const receipt = page.getByRole('region', { name: 'Receipt' })
  const total = receipt.getByRole('row', { name: /^Total/ }).getByRole('cell')
  await expect(total).toHaveText(/1,920\.00/)

  await test.step('on a narrow screen the total stays on one line', async () => {
    const lines = await total.evaluate((cell) => {
      const text = document.createRange()
      text.selectNodeContents(cell)
      return new Set(Array.from(text.getClientRects(), ({ top }) => Math.round(top))).size
    })
    expect(lines).toBe(1)
  })

  await page.emulateMedia({ media: 'print' })
  await expect(receipt.getByText('Volta Roast')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Your order' })).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(receipt.getByRole('button')).toBeHidden()
  await expect(receipt.locator('tfoot')).toHaveCSS('display', 'table-row-group')
})
