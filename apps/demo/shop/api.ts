// The shop's own server: it prices baskets, places orders, and knows its staff. Every shop has one already; what is
// Tillkit's in it is one line, `gateway.shopper(request)`.
import type { Gateway } from '@tillkit/gateway'
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
const promptSchema = v.object({ wallet: v.nullable(walletSchema) })
const placedSchema = v.object({ order_id: v.string(), order_number: v.string(), bill_token: v.string() })

interface Placed {
  readonly orderId: string
  readonly billToken: string | null
}

export function createShopApi(gateway: Pick<Gateway, 'shopper'>, sandboxUrl: string) {
  /** By browser and basket, and again by browser and key. A real shop keeps them in its database. */
  const orders = new Map<string, Promise<Placed>>()
  const receipts: { id: string; contact: string; text: string }[] = []
  const api = new Hono().basePath('/api')
  api.use(csrf())

  const keyOf = (c: Context) => c.req.header('Idempotency-Key') ?? ''
  const mine = (c: Context, name: string) => `${getCookie(c, browserCookie)} ${name}`
  const sandbox = async (path: string, body: unknown, key: string): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key }
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await fetch(`${sandboxUrl}/_sandbox/${path}`, request)
    if (!response.ok) throw new Error(`The sandbox answered ${response.status}.`)
    return response.json()
  }

  async function place(c: Context, { quantities, order }: v.InferOutput<typeof orderSchema>): Promise<Placed> {
    const shopper = await gateway.shopper(c.req.raw)
    const { provider, phoneNumber } = order.mobileMoney
    const checkout = {
      items: addUp(quantities).lines.map(({ productId, productName, quantity, unitPrice }) => ({
        product_id: productId,
        product_name: productName,
        quantity,
        unit_price: unitPrice.amount,
      })),
      order_type: order.orderType,
      ...(shopper ? { customer_id: shopper.customerId } : { customer_name: order.guest?.name ?? 'Guest' }),
      payment: { method: 'mobile_money', phone_number: phoneNumber, provider },
    }
    const { order_id, order_number, bill_token } = v.parse(placedSchema, await sandbox('orders', checkout, keyOf(c)))
    if (shopper || !order.guest) return { orderId: order_id, billToken: null }
    const text = `Kofi & Pantry: thank you! Follow ${order_number} here: /orders/${order_id}?token=${bill_token}`
    receipts.unshift({ id: order_id, contact: order.guest.phone, text })
    return { orderId: order_id, billToken: bill_token }
  }

  api.post('/orders', async (c) => {
    const asked = v.parse(orderSchema, await c.req.json())
    if (addUp(asked.quantities).lines.length === 0) return c.json({ refused: 'The basket is empty.' })
    // One basket is one order, from however many tabs.
    const name = mine(c, asked.order.basketId)
    const placing = orders.get(name) ?? place(c, asked)
    orders.set(name, placing).set(mine(c, keyOf(c)), placing)
    return c.json(
      await placing.catch((error: unknown) => {
        orders.delete(name)
        throw error
      }),
    )
  })
  api.get('/orders', async (c) => c.json((await orders.get(mine(c, keyOf(c)))) ?? null))
  api.post('/orders/:id/prompt', async (c) => {
    const { wallet } = v.parse(promptSchema, await c.req.json())
    const id = c.req.param('id')
    const theirs = [...orders].flatMap(([name, order]) => (name.startsWith(mine(c, '')) ? [order] : []))
    if (!(await Promise.all(theirs)).some(({ orderId }) => orderId === id)) return c.json(null, 404)
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
