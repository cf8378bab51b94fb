import { expect, hydrated, momentInWords, readMoment, sandbox, test, visitors } from './shopper.ts'

/** It ends a script and means something to `String.replace`, where somebody forgot. */
const guestName = 'Efua </script><i>$& Owusu'

/** A guest's order, and the link on their receipt. */
async function placeOrder() {
  const placed = await sandbox<{ order_id: string; bill_token: string }>('POST', 'orders', {
    items: [{ product_id: 'volta-roast', product_name: 'Volta Roast', quantity: 2, unit_price: '19.00' }],
    order_type: 'delivery',
    customer_name: guestName,
    payment: { method: 'cash' },
  })
  return { billToken: placed.bill_token, link: `/orders/${placed.order_id}?token=${placed.bill_token}` }
}

for (const visitor of visitors)
  test.describe(`${visitor.locale}, ${visitor.timezoneId}`, () => {
    test.use(visitor)

    test('a guest’s order is taken over as it was rendered', { tag: '@F46' }, async ({ page, observed }) => {
      const { link } = await placeOrder()
      await page.goto(link)
      await hydrated(page)
      await page.waitForLoadState('networkidle')
      expect(observed.complaints).toEqual([])
      await expect(page.getByText('Volta Roast').first()).toBeVisible()
      await expect(page.getByText(guestName)).toBeVisible()
      const { text, instant } = await readMoment(page)
      expect(text).toBe(momentInWords(instant, { locale: visitor.locale, timeZone: visitor.timezoneId }))
    })
  })

test('the bill token opens the order and is seen nowhere', async ({ page, observed }) => {
  const { billToken, link } = await placeOrder()
  const answer = await page.goto(link)
  expect(await answer?.text()).not.toContain(billToken)
  await hydrated(page)
  await expect(page.getByText(guestName)).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(page.url()).not.toContain('token')
  expect(await page.content()).not.toContain(billToken)
  expect(observed.trail.join('\n')).not.toContain(billToken)
  expect(observed.gatewayCalls.filter((call) => /\/orders\/[^/]+$/.test(call))).toEqual([])
})

test('a link with a wrong token finds nothing', async ({ page, observed }) => {
  const { billToken, link } = await placeOrder()
  const answer = await page.goto(link.replace(billToken, 'bt_wrong'))
  expect(await answer?.text()).not.toContain('Efua')
  await expect(page.getByText('We can’t find this order').first()).toBeVisible()
  // The browser itself notes each 404.
  expect(observed.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the order is on the page', async ({ page }) => {
    const { link } = await placeOrder()
    await page.goto(link)
    await expect(page.getByText('Volta Roast').first()).toBeVisible()
    await expect(page.getByText(guestName)).toBeVisible()
    const { text, instant } = await readMoment(page)
    expect(text).toBe(momentInWords(instant, { locale: 'en', timeZone: 'UTC' }))
  })
})
