import { serveSandbox } from '../node.ts'
import { prepareCalls, type Operation } from './every-operation.ts'
import { openStorefront } from './storefront.ts'
import { ama, link } from './visitor.ts'

/** What is different about one request of an operation. What is not named is as it has to be. */
export interface Change {
  /** Instead of those that the operation needs. */
  readonly credentials?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** With its question mark. */
  readonly query?: string
  /** Instead of the last id in the path. */
  readonly lastId?: string
}

/** A sandbox that listens, with all in it that any operation needs to succeed. */
export type ContractWorld = Awaited<ReturnType<typeof openContractWorld>>

/** Opens one. Whoever changes something in it needs one of their own. */
export async function openContractWorld() {
  const mistakes: unknown[] = []
  const { url, sandbox, close } = await serveSandbox({ port: 0, onError: (error) => mistakes.push(error) })
  const open = { fetch: (path: string, init?: RequestInit) => fetch(url + path, init) }
  const shop = openStorefront(open)
  const { token } = await shop.signIn()
  // The newest: the one that an operation on orders takes.
  const own = await shop.checkout({ session: token })
  const guests = await shop.checkout()
  const untilAnotherCode = () => sandbox.clock.advance(31)
  untilAnotherCode()
  const calls = await prepareCalls(open)
  const { session } = calls
  const underWay: Promise<unknown>[] = []
  const sample = (operation: Operation): object => Object(operation.sample)

  /** What a request needs beyond its sample: ids of things that are there, and secrets that were just given out. */
  const ofThisWorld: Readonly<Record<string, (operation: Operation) => Change | Promise<Change>>> = {
    'cimplify-link auth.requestOtp': () => {
      untilAnotherCode()
      return {}
    },
    'cimplify-link auth.verifyOtp': async (operation) => {
      untilAnotherCode()
      await shop.requestOtp(ama)
      return { body: { ...sample(operation), otp_code: await shop.latestCode() } }
    },
    'cimplify-link auth.refresh': () => ({ body: { session_token: session.refreshToken } }),
    'cimplify-link elements.logout': () => ({ body: { session_token: session.refreshToken } }),
    'cimplify-link enrollment.enrollAndLinkOrder': (operation) => ({
      body: { ...sample(operation), order_id: guests.id, business_id: 'bus_sandbox' },
    }),
    'cimplify-link preferences.update': (operation) => ({
      body: {
        ...sample(operation),
        default_address_id: calls
          .pathOf({ template: `${link}/addresses/:id` })
          .split('/')
          .at(-1),
      },
    }),
    // Paid, as in the text.
    'cimplify-orders payments.status': async () => {
      await shop.answerPhone('approve')
      return { lastId: guests.id, query: guests.query }
    },
    'cimplify-orders orders.attachCustomer': () => ({
      lastId: guests.id,
      query: guests.query,
      body: { customer_id: session.customer_id },
    }),
    'linkit customers.lookup': () => ({ query: `?phone=${encodeURIComponent(ama)}` }),
  }

  return {
    shop,
    own,
    guests,
    session,
    sandbox,
    /** Requests that nobody has waited for yet. */
    underWay,
    /** Throws if the sandbox has made a mistake of its own, which no request may bring about. */
    async close() {
      await Promise.all(underWay)
      await close()
      if (mistakes.length > 0) throw new AggregateError(mistakes, 'The sandbox has made mistakes.')
    },

    /** What makes the operation succeed. */
    rightly: async (operation: Operation): Promise<Change> => ({
      ...(operation.endpoint.body ? { body: operation.sample } : {}),
      ...(await ofThisWorld[operation.name]?.(operation)),
    }),

    /** Sends the operation with plain `fetch`. */
    async send(operation: Operation, { credentials, headers, body, query = '', lastId }: Change) {
      const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
      const response = await open.fetch(calls.pathOf(operation, lastId) + query, {
        method: operation.endpoint.method,
        headers: {
          ...(text === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(credentials ?? calls.headersOf(operation)),
          ...headers,
        },
        ...(text === undefined ? {} : { body: text }),
      })
      const received = await response.text()
      const json: unknown = received === '' ? undefined : JSON.parse(received)
      return { status: response.status, headers: response.headers, json, arrived: sandbox.journal.list().at(-1) }
    },
  }
}
