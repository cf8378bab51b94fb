import * as v from 'valibot'
import { placeOrder } from './place-order.ts'
import { orders } from './storefront.ts'
import { link, visitUrl, type Received } from './visitor.ts'

/** Something that a shopper wants done once, and what was answered: nothing yet, if the connection broke. */
interface Intent {
  readonly key: string
  readonly path: string
  readonly body: object
  answered?: string
}

const draft = { street_address: '1 Ring Road', city: 'Accra', region: 'Greater Accra', country: 'GH' }

/** Writes addresses and orders for one shopper, and remembers what was said about each. */
export function createKeyedWriter(token: string) {
  const intents: Intent[] = []
  const placed: string[] = []

  const send = (url: string, { path, key, body }: Intent): Promise<Received> =>
    visitUrl(url).send('POST', path, { token, key, body, headers: { 'X-Public-Key': 'pk_test_sandbox' } })

  const write = async (url: string, path: string, body: (key: string) => object) => {
    const key = `intent-${intents.length}`
    const intent: Intent = { key, path, body: body(key) }
    intents.push(intent)
    intent.answered = succeeded(await send(url, intent))
  }

  return {
    intents,
    /** The orders that checkout has answered. */
    placed,

    /** Writes one thing after the other, until the connection breaks. */
    async writeUntilCut(url: string): Promise<void> {
      const untilCut = async (writeOne: () => Promise<void>) => {
        try {
          for (;;) await writeOne()
        } catch (error) {
          if (!(error instanceof TypeError)) throw error
        }
      }
      const addAddress = () => write(url, `${link}/addresses`, (key) => ({ ...draft, label: key }))
      const cancelNewOrder = async () => {
        const { order_id: id } = await placeOrder(visitUrl(url), { session: token })
        placed.push(id)
        await write(url, `${orders}/${id}/cancel`, () => ({ reason: 'the power went' }))
      }
      await Promise.all([untilCut(addAddress), untilCut(addAddress), untilCut(cancelNewOrder)])
    },

    /** Sends again whatever was not answered, with its key. Answers how much that was. */
    async sendUnanswered(url: string): Promise<number> {
      const unanswered = intents.filter(({ answered }) => answered === undefined)
      for (const intent of unanswered) intent.answered = succeeded(await send(url, intent))
      return unanswered.length
    },

    /** The answers to the last few intents, sent once more: as they are, and as they were before. */
    async compareLast(url: string, count: number) {
      const last = intents.slice(-count)
      const now: string[] = []
      for (const intent of last) now.push(succeeded(await send(url, intent)))
      return { now, before: last.map(({ answered }) => answered) }
    },
  }
}

const success = v.object({ status: v.literal(200), text: v.string() })
const succeeded = (received: Received): string => v.parse(success, received).text
