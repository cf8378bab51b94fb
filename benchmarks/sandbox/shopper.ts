import * as v from 'valibot'

const messages = v.pipe(v.array(v.object({ code: v.string() })), v.minLength(1))
const session = v.object({ data: v.object({ session_token: v.string() }) })

const post = async (url: string, body: object): Promise<unknown> => {
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`POST ${new URL(url).pathname} was answered with ${response.status}.`)
  return response.json()
}

/** Signs a shopper in, and answers the headers that their page would send. */
export async function signIn(url: string, phone = '+233244000000') {
  const contact = { contact: phone, contact_type: 'phone' }
  await post(`${url}/cimplify/v1/link/auth/request-otp`, contact)
  const outbox = await fetch(`${url}/_sandbox/outbox?contact=${encodeURIComponent(phone)}`)
  const [message] = v.parse(messages, await outbox.json())
  const verified = await post(`${url}/cimplify/v1/link/auth/verify-otp`, { ...contact, otp_code: message?.code })
  const { data } = v.parse(session, verified)
  return { Authorization: `Bearer ${data.session_token}`, 'X-Public-Key': 'pk_test_sandbox' }
}

/** Sets up a scenario, and answers whose phone it is about. */
export async function setUpScenario(url: string, name: string): Promise<string> {
  return v.parse(v.object({ phone: v.string() }), await post(`${url}/_sandbox/scenarios`, { name })).phone
}

/** Buys something, as a shopper who is signed in. */
export async function placeOrder(url: string, { Authorization }: { Authorization: string }): Promise<void> {
  const item = { product_id: 'prod_waakye', product_name: 'Waakye', quantity: 1, unit_price: '38.00' }
  await post(`${url}/_sandbox/orders`, {
    items: [item],
    order_type: 'pickup',
    payment: { method: 'cash' },
    session: Authorization.slice('Bearer '.length),
  })
}
