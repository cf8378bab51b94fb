import {
  linkSessionSource,
  linkDataSource,
  createTill,
  linkedAccountSource,
  memoryCustody,
  type Till,
  type TillEvent,
  type Wires,
} from '@tillkit/client'
import { createSandbox, type Sandbox } from '@tillkit/sandbox'
import { throughNetwork } from './network.ts'

/** What a story wants to begin with: `parameters: { sandbox: { signedIn: true } }`. */
export interface SandboxParameters {
  /** Whose data there is: the demo shopper's, or nobody's. @default 'demo' */
  seed?: 'demo' | 'none'
  /** Whether somebody has signed in before the story begins. @default false */
  signedIn?: boolean
  /** On how many other devices they are signed in. @default 0 */
  otherDevices?: number
  /** What has been ordered before the story begins: see `shopper.placed`. */
  order?: CheckoutOptions & {
    /** How often. @default 1 */
    times?: number
  }
  /** What goes wrong from then on. */
  faults?: Parameters<Sandbox['faults']['add']>[0][]
}

/** An order, and how far it has come. */
interface CheckoutOptions {
  /** @default 'delivery' */
  orderType?: string
  /** @default 'pending' */
  status?: string
  /** @default mobile money that waits to be approved */
  payment?: object
  /** Whether the signed-in shopper placed it; a guest otherwise. @default false */
  mine?: boolean
}

/** What a checkout answers. */
interface PlacedOrder {
  readonly id: string
  readonly billToken: string
}

const phone = '+233244000000'

/** A shopper with a sandbox of their own: the four APIs in this tab, over the kit's own client. */
export class Shopper {
  readonly sandbox: Sandbox
  readonly till: Till
  /** The order that the story asked for. */
  placed: PlacedOrder = { id: 'ord_none', billToken: 'bt_none' }

  /** What the till told the shop. */
  readonly events: TillEvent[] = []

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox
    this.till = openTill(sandbox, (event) => this.events.push(event))
  }

  /** The code in the newest message. */
  readCode(): string {
    return this.sandbox.outbox.list()[0]?.code ?? ''
  }

  /** What the page has sent, as `POST /v1/link/addresses`, oldest first. */
  requests(): string[] {
    const entries = this.sandbox.journal.list().filter(({ path }) => !path.startsWith('/_sandbox/'))
    return entries.map(({ method, path }) => `${method} ${path.replace('/cimplify', '')}`)
  }

  /** Answers the newest request on the shopper's phone, as a provider's menu does. */
  async answerPhone(action: 'approve' | 'decline'): Promise<void> {
    const phone = 'http://localhost/_sandbox/phone'
    const [prompt]: { id: string }[] = await (await this.sandbox.fetch(phone)).json()
    if (!prompt) throw new Error('The phone shows nothing to answer.')
    const headers = { 'Content-Type': 'application/json' }
    await this.sandbox.fetch(`${phone}/${prompt.id}`, { method: 'POST', headers, body: JSON.stringify({ action }) })
  }

  /** What a merchant's checkout does: an order of 13.06 cedis. */
  async checkout({ orderType = 'delivery', status = 'pending', payment, mine = false }: CheckoutOptions = {}) {
    const customer = mine ? (await this.till.source(linkDataSource).read()).customer : null
    const { order_id: id, bill_token: billToken } = await this.#control('orders', {
      items: [espresso],
      tax_amount: '1.06',
      order_type: orderType,
      payment: payment ?? { method: 'mobile_money', phone_number: phone, provider: 'mtn' },
      ...(customer ? { customer_id: customer.id } : { customer_name: 'Ama Mensah' }),
    })
    if (status !== 'pending') await this.advance(id, status)
    this.sandbox.journal.clear()
    return { id, billToken }
  }

  /** Moves an order on, as its merchant does. */
  async advance(orderId: string, to: string): Promise<void> {
    await this.#control(`orders/${orderId}/advance`, { to })
  }

  /** Has the wallet asked once more, or another one, as its merchant does. */
  async askAgain(orderId: string, wallet: object | null): Promise<void> {
    await this.#control(`orders/${orderId}/prompt`, wallet ?? {})
  }

  async #control(path: string, body: object) {
    const headers = { 'Content-Type': 'application/json' }
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    return (await this.sandbox.fetch(`http://localhost/_sandbox/${path}`, request)).json()
  }

  /** @param as whose phone the code goes to */
  async signIn(till = this.till, as = phone): Promise<void> {
    const challenge = await till.source(linkSessionSource).requestOtp({ type: 'phone', value: as })
    await till.source(linkSessionSource).verifyOtp(challenge, this.readCode())
    // A code may be asked for every 30 seconds; the story may want to at once.
    this.sandbox.clock.advance(31)
    this.sandbox.journal.clear()
  }

  /** Has the API end the session, and the page find out. */
  async endSession(code: 'UNAUTHENTICATED' | 'SESSION_REVOKED'): Promise<void> {
    const body = JSON.stringify({ error: { code, message: 'The session is over.' } })
    // The read, and the refresh that is tried before anybody believes it.
    this.sandbox.faults.add({ path: '/cimplify/v1/link', fault: { kind: 'answer', status: 401, body }, times: 2 })
    await this.till
      .source(linkDataSource)
      .read()
      .catch(() => undefined)
    this.sandbox.faults.clear()
  }
}

const espresso = {
  product_id: 'prod_abc123',
  product_name: 'Espresso',
  variant_name: 'Double',
  quantity: 2,
  unit_price: '6.00',
}

/** A till in this tab. It reaches Imprint as a gateway would: with the merchant's key, which no page ever has. */
function openTill(sandbox: Sandbox, onEvent?: (event: TillEvent) => void): Till {
  const fetch = throughNetwork((request) => sandbox.fetch(request))
  const till = createTill({
    custody: memoryCustody({
      cimplifyLink: { url: 'http://sandbox.invalid/cimplify' },
      cimplifyOrders: { url: 'http://sandbox.invalid/cimplify', publicKey: 'pk_test_sandbox' },
    }),
    businessId: 'bus_sandbox',
    fetch,
    ...(onEvent && { onEvent }),
  })
  const withKey = (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    headers.set('Authorization', 'Bearer imprint_test_sandbox')
    return fetch(url, { ...init, headers })
  }
  const connectionTo = () => ({ baseUrl: 'http://sandbox.invalid/imprint', fetch: withKey })
  const linkedAccount = linkedAccountSource({ connectionTo, source: till.source })
  return {
    ...till,
    source: <Source>(make: (wires: Wires) => Source) =>
      // A source is asked for by its own maker.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      Object.is(make, linkedAccountSource) ? (linkedAccount as Source) : till.source(make),
  }
}

/** Opens a sandbox as a story wants it. */
export async function openShopper({
  seed = 'demo',
  signedIn = false,
  otherDevices = 0,
  order,
  faults = [],
}: SandboxParameters) {
  const shopper = new Shopper(await createSandbox({ seed }))
  for (let device = 0; device < otherDevices; device += 1) await shopper.signIn(openTill(shopper.sandbox))
  if (signedIn) await shopper.signIn()
  if (order) for (let left = order.times ?? 1; left > 0; left -= 1) shopper.placed = await shopper.checkout(order)
  for (const fault of faults) shopper.sandbox.faults.add(fault)
  return shopper
}

/** The shopper of a story, for its `play`. */
export function shopperOf({ loaded }: { loaded: Record<string, unknown> }): Shopper {
  const { shopper } = loaded
  if (shopper instanceof Shopper) return shopper
  throw new Error('This story has no sandbox: give it parameters: { sandbox: {} }.')
}
