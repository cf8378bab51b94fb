// The shop's own server: it prices baskets, places orders, and knows its staff. Every shop has one already; what is
// Tillkit's in it is one line, `gateway.shopper(request)`.
import type { PlacedOrder } from '@tillkit/components/checkout'
import type { Gateway, Shopper } from '@tillkit/gateway'
import { Hono, type Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import * as v from 'valibot'
import { addUp } from '../src/products.ts'
import { browserCookie } from './browser-cookie.ts'
import { staffCookie, staffKey } from './staff.ts'

const walletSchema = v.object({ provider: v.string(), phoneNumber: v.string() })
const orderSchema = v.object({
  quantities: v.record(v.string(), v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(20))),
  order: v.object({
    basketId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    orderType: v.picklist(['delivery', 'pickup']),
    guest: v.nullable(v.object({ name: v.string(), phone: v.string() })),
    mobileMoney: walletSchema,
  }),
})
const placedSchema = v.object({ order_id: v.string(), order_number: v.string(), bill_token: v.string() })

type AskedOrder = v.InferOutput<typeof orderSchema>

export function createShopApi(gateway: Pick<Gateway, 'shopper'>, sandboxUrl: string) {
  /** By browser and basket, and again by browser and key. A real shop keeps them in its database. */
  const orders = new Map<string, Promise<PlacedOrder>>()
  /** Whose each order is: the browser's that placed it, and the shopper's where they have an account. */
  const owners = new Map<string, { browser: string; shopper: Shopper | null }>()
  const receipts: { id: string; contact: string; text: string }[] = []
  const api = new Hono().basePath('/api')
  api.use(csrf())
  // Without one all orders of a browser would be the same.
  api.use('/orders/*', (c, next) => (keyOf(c) ? next() : Promise.resolve(c.json(null, 400))))

  const keyOf = (c: Context) => c.req.header('Idempotency-Key') ?? ''
  const browserOf = (c: Context) => getCookie(c, browserCookie) ?? ''
  const mine = (c: Context, name: string) => `${browserOf(c)} ${name}`
  const sandbox = async (path: string, body: unknown, key: string): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key }
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await fetch(`${sandboxUrl}/_sandbox/${path}`, request)
    if (!response.ok) throw new Error(`The sandbox answered ${response.status}.`)
    return response.json()
  }

  async function place(c: Context, { quantities, order }: AskedOrder, shopper: Shopper | null): Promise<PlacedOrder> {
    const { provider, phoneNumber } = order.mobileMoney
    const checkout = {
      items: addUp(quantities).lines.map(({ productId, productName, quantity, unitPrice }) => ({
        product_id: productId,
        product_name: productName,
        quantity,
        unit_price: unitPrice.amount,
      })),
      order_type: order.orderType,
      ...(shopper ? { customer_id: shopper.customerId } : { customer_name: order.guest?.name }),
      payment: { method: 'mobile_money', phone_number: phoneNumber, provider },
    }
    const { order_id, order_number, bill_token } = v.parse(placedSchema, await sandbox('orders', checkout, keyOf(c)))
    owners.set(order_id, { browser: browserOf(c), shopper })
    if (shopper || !order.guest) return { orderId: order_id, billToken: null }
    const text = `Kofi & Pantry: thank you! Follow ${order_number} here: /orders/${order_id}?token=${bill_token}`
    receipts.unshift({ id: order_id, contact: order.guest.phone, text })
    return { orderId: order_id, billToken: bill_token }
  }

  api.post('/orders', async (c) => {
    const asked = v.parse(orderSchema, await c.req.json())
    const { lines } = addUp(asked.quantities)
    if (lines.length === 0) return c.json({ refused: 'The basket is empty.' })
    const shopper = await gateway.shopper(c.req.raw)
    // One basket is one order, from however many tabs. With something else in it, it is another one.
    const name = mine(c, JSON.stringify([asked.order.basketId, lines]))
    const known = orders.get(name)
    // The page took them for signed in, and they are not any more: an order of nobody's would open for nobody.
    if (!known && !shopper && !asked.order.guest)
      return c.json({ refused: 'You’re signed out. Sign in again to place this order.' })
    const placing = known ?? place(c, asked, shopper)
    for (const each of [name, mine(c, keyOf(c))]) {
      orders.set(each, placing)
      // What failed is placed anew when it is sent again, and nobody finds it.
      placing.catch(() => orders.delete(each))
    }
    return c.json(await placing)
  })
  api.get('/orders', async (c) => c.json((await orders.get(mine(c, keyOf(c)))) ?? null))
  api.post('/orders/:id/prompt', async (c) => {
    const { wallet } = v.parse(v.object({ wallet: v.nullable(walletSchema) }), await c.req.json())
    const id = c.req.param('id')
    const owner = owners.get(id)
    const theirs = async () => (await gateway.shopper(c.req.raw))?.customerId === (owner?.shopper?.customerId ?? null)
    if (owner?.browser !== browserOf(c) && !(await theirs())) return c.json(null, 404)
    const asked = wallet ? { phone_number: wallet.phoneNumber, provider: wallet.provider } : {}
    await sandbox(`orders/${id}/prompt`, asked, keyOf(c))
    return c.json(null)
  })

  /** What the shop texted: for the demo's phone. */
  api.get('/receipts', (c) => c.json(receipts.slice(0, 8)))
  api.post('/staff', (c) => {
    setCookie(c, staffCookie, staffKey, { httpOnly: true, sameSite: 'Strict', path: '/' })
    return c.json(null)
  })
  return api
}
