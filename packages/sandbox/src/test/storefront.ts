import * as v from 'valibot'
import type { OpenSandbox } from './open-sandbox.ts'
import { visit, type Received, type Sent } from './visitor.ts'

/** Where Cimplify Orders is. */
export const orders = '/cimplify/api/v1/orders'

const publicKey = { 'X-Public-Key': 'pk_test_sandbox' }

const receiptSchema = v.object({
  order_id: v.string(),
  order_number: v.string(),
  bill_token: v.string(),
  payment_reference: v.string(),
  total_price: v.string(),
})
const promptsSchema = v.array(v.object({ id: v.string(), phone_number: v.string() }))

/** The order of the API's own sample. */
export const basket = {
  items: [
    { product_id: 'prod_abc123', product_name: 'Espresso', variant_name: 'Double', quantity: 2, unit_price: '6.00' },
  ],
  tax_amount: '1.06',
  order_type: 'delivery',
  customer_name: 'Ama Mensah',
}

/** The phone that pays. */
export const payer = '+233241112222'

/** A merchant's page, the merchant behind it, and the phone in the shopper's hand. */
export function openStorefront(open: Pick<OpenSandbox, 'fetch'>) {
  const visitor = visit(open)
  const { send } = visitor

  /** With the publishable key, as every call of a storefront. */
  const call = (method: string, path: string, { headers, ...sent }: Sent = {}): Promise<Received> =>
    send(method, orders + path, { ...sent, headers: { ...publicKey, ...headers } })

  const checkout = async (changes: object = {}) => {
    const payment = { method: 'mobile_money', phone_number: payer, provider: 'mtn' }
    const { json } = await send('POST', '/_sandbox/orders', { body: { ...basket, payment, ...changes } })
    const { order_id: id, bill_token: billToken, ...receipt } = v.parse(receiptSchema, json)
    return { ...receipt, id, billToken, path: `/${id}`, query: `?token=${billToken}` }
  }

  const advance = (id: string, to?: string) =>
    send('POST', `/_sandbox/orders/${id}/advance`, to === undefined ? {} : { body: { to } })

  const prompts = async () =>
    v.parse(promptsSchema, (await send('GET', `/_sandbox/phone?number=${payer}`)).json).map(({ id }) => id)

  /** Does this with the newest prompt on the payer's phone. */
  const answerPhone = async (action: 'approve' | 'decline' | 'ignore') =>
    send('POST', `/_sandbox/phone/${(await prompts())[0]}`, { body: { action } })

  return { ...visitor, call, checkout, advance, prompts, answerPhone }
}
