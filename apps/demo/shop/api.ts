// The shop's own server: it prices baskets, places orders, and knows its staff. Every shop has one already; what is
// Tillkit's in it is one line, `gateway.shopper(request)`.
import { randomBytes } from 'node:crypto'
import type { Gateway } from '@tillkit/gateway'
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import * as z from 'zod/mini'
import { addUp } from '../src/products.ts'
import { staffCookie, staffKey } from './staff.ts'

const orderSchema = z.object({
  quantities: z.record(z.string(), z.int().check(z.gte(0), z.lte(20))),
  order: z.object({
    orderType: z.enum(['delivery', 'pickup']),
    guest: z.nullable(z.object({ name: z.string(), phone: z.string() })),
    mobileMoney: z.object({ provider: z.string(), phoneNumber: z.string() }),
  }),
})
const promptSchema = z.object({ wallet: z.nullable(z.object({ provider: z.string(), phoneNumber: z.string() })) })
const placedSchema = z.object({ order_id: z.string(), order_number: z.string(), bill_token: z.string() })

interface Placed {
  readonly orderId: string
  readonly billToken: string | null
}

const cookie = { httpOnly: true, sameSite: 'Strict', path: '/' } as const

export function createShopApi(gateway: Pick<Gateway, 'shopper'>, sandboxUrl: string) {
  /** By browser and key: nobody finds another browser's order. A real shop keeps them in its database. */
  const placed = new Map<string, Placed>()
  const receipts: { id: string; contact: string; text: string }[] = []
  const api = new Hono().basePath('/api')
  api.use(csrf())

  const sandbox = async (path: string, body: unknown, key: string): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key }
    const response = await fetch(`${sandboxUrl}/_sandbox/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`The sandbox answered ${response.status}.`)
    return response.json()
  }

  api.post('/orders', async (c) => {
    const { quantities, order } = orderSchema.parse(await c.req.json())
    const key = c.req.header('Idempotency-Key') ?? ''
    const browser = getCookie(c, 'shop-browser') ?? randomBytes(16).toString('base64url')
    setCookie(c, 'shop-browser', browser, cookie)
    const { lines } = addUp(quantities)
    if (lines.length === 0) return c.json({ refused: 'The basket is empty.' })
    const shopper = await gateway.shopper(c.req.raw)
    const checkout = {
      items: lines.map(({ productId, productName, quantity, unitPrice }) => ({
        product_id: productId,
        product_name: productName,
        quantity,
        unit_price: unitPrice.amount,
      })),
      order_type: order.orderType,
      ...(shopper ? { customer_id: shopper.customerId } : { customer_name: order.guest?.name ?? 'Guest' }),
      payment: {
        method: 'mobile_money',
        phone_number: order.mobileMoney.phoneNumber,
        provider: order.mobileMoney.provider,
      },
    }
    const answer = placedSchema.parse(await sandbox('orders', checkout, key))
    const known = placed.get(`${browser} ${key}`)
    const mine = known ?? { orderId: answer.order_id, billToken: shopper ? null : answer.bill_token }
    placed.set(`${browser} ${key}`, mine)
    if (!known && mine.billToken && order.guest) {
      const link = `/orders/${mine.orderId}?token=${mine.billToken}`
      const text = `Kofi & Pantry: thank you! Follow ${answer.order_number} here: ${link}`
      receipts.unshift({ id: mine.orderId, contact: order.guest.phone, text })
    }
    return c.json(mine)
  })
  api.get('/orders', (c) =>
    c.json(placed.get(`${getCookie(c, 'shop-browser')} ${c.req.header('Idempotency-Key')}`) ?? null),
  )
  api.post('/orders/:id/prompt', async (c) => {
    const browser = getCookie(c, 'shop-browser')
    const id = c.req.param('id')
    const isMine = [...placed].some(([name, { orderId }]) => name.startsWith(`${browser} `) && orderId === id)
    if (!isMine) return c.json({ error: 'That order was not placed here.' }, 404)
    const { wallet } = promptSchema.parse(await c.req.json())
    await sandbox(
      `orders/${id}/prompt`,
      wallet ? { phone_number: wallet.phoneNumber, provider: wallet.provider } : {},
      c.req.header('Idempotency-Key') ?? '',
    )
    return c.json(null)
  })

  /** What the shop texted: for the demo's phone. */
  api.get('/receipts', (c) => c.json(receipts.slice(0, 8)))
  api.post('/staff', (c) => {
    setCookie(c, staffCookie, staffKey, cookie)
    return c.json(null)
  })
  return api
}
