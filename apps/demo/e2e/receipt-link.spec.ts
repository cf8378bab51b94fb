import { sandboxUrl } from '../../../playwright.config.ts'
import { expect, sandboxAt, test } from './shopper.ts'

const sandbox = sandboxAt(sandboxUrl)

const order = {
  items: [{ product_id: 'volta', product_name: 'Volta Roast', quantity: 1, unit_price: '48.00' }],
  order_type: 'pickup',
  customer_name: 'Efua Owusu',
  payment: { method: 'mobile_money', phone_number: '+233245551234', provider: 'mtn' },
}

test('a receipt’s link opens the order, and its token is nowhere once the page is there', async ({ page, shopper }) => {
  const { order_id: id, bill_token: token } = (await sandbox.control('POST', 'orders', order)) as {
    order_id: string
    bill_token: string
  }
  const told: string[] = []
  page.on('console', (message) => told.push(message.text()))
  await page.goto('/')
  await page.goto(`/orders/${id}?token=${token}`)
  // The page's own scripts come before the kit can do anything; whatever is sent from then on is watched.
  page.on('request', async (request) => told.push(request.url(), (await request.allHeaders())['referer'] ?? ''))
  await expect(page.getByRole('region', { name: 'Your order' }).getByText('Waiting for payment').first()).toBeVisible()
  await expect(page).toHaveURL(`/orders/${id}`)
  expect(shopper.sent).toContain(`GET /api/v1/orders/${id}`)

  await test.step('after cancelling it, too', async () => {
    await page.getByRole('button', { name: 'Cancel order' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel order' }).click()
    await expect(page.getByText('This order goes no further.')).toBeVisible()
  })

  const kept = await page.evaluate(async () => ({
    address: location.href,
    page: document.documentElement.outerHTML,
    historyState: JSON.stringify(history.state),
    storage: JSON.stringify([localStorage, sessionStorage, document.cookie]),
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys()),
  }))
  for (const [place, content] of Object.entries(kept)) expect(content, place).not.toContain(token)

  await test.step('nor for the page that comes after it, or on the way back', async () => {
    await page.getByRole('link').first().click()
    await page.goBack()
    await expect(page).toHaveURL(`/orders/${id}`)
    await page.goto('/account')
    expect(await page.evaluate(() => document.referrer)).not.toContain(token)
    await page.goBack()
    await expect(page).toHaveURL(`/orders/${id}`)
    // Loaded anew, and without its token: an order is opened by whoever has the link.
    await expect(page.getByRole('button', { name: 'Sign in' }).first()).toBeVisible()
  })
  expect(told.join('\n')).not.toContain(token)
})
