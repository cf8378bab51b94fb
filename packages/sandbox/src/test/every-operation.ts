import { existsSync, readFileSync } from 'node:fs'
import { listEndpoints, type Endpoint, type Schema } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { imprintCustomerIds } from '../imprint/seed.ts'
import { describedApis } from '../openapi/described-apis.ts'
import type { OpenSandbox } from './open-sandbox.ts'
import { linkitHeaders } from './organization.ts'
import { link, visit } from './visitor.ts'

/** One of the 48 operations, and the body that its text shows. */
export interface Operation {
  /** `'cimplify-link addresses.create'` */
  readonly name: string
  readonly api: string
  readonly endpoint: Endpoint
  /** With the API's mount, and `:id` where ids go. */
  readonly template: string
  readonly sample: unknown
  /** What it answers, as its text shows it, or else as it is assumed. */
  readonly answerSample: unknown
  /** What it answers, if its text shows it. */
  readonly printedAnswer: unknown
  /** How a success is read: the whole of it, or nothing to read. */
  readonly answer: Schema | undefined
  readonly successStatus: number
  /** How its API says no. */
  readonly error: Schema
}

const fixtures = new URL('../../../client/src/contracts/fixtures/', import.meta.url)

function readFixture(path: string): unknown {
  const file = new URL(path, fixtures)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

const readSample = (side: string) => readFixture(`${side}.json`) ?? readFixture(`${side}.assumed.json`)

/** All of them, in the order of their contracts. */
export const everyOperation: readonly Operation[] = Object.entries(describedApis).flatMap(([api, described]) =>
  listEndpoints(described.contract).map(([name, endpoint]) => ({
    name: `${api} ${name}`,
    api,
    endpoint,
    template: described.mount + endpoint.path,
    sample: readSample(`${api}/${name}.request`),
    answerSample: readSample(`${api}/${name}.response`),
    printedAnswer: readFixture(`${api}/${name}.response.json`),
    answer: described.wrap(endpoint.response),
    successStatus: described.successStatus(name, endpoint),
    error: described.error,
  })),
)

const ids = v.pipe(v.array(v.object({ id: v.string() })), v.minLength(1))
const inEnvelope = v.object({ data: ids })

/** What it takes to call each of them for the demo shopper: credentials, and ids of things that are there. */
export async function prepareCalls(open: Pick<OpenSandbox, 'fetch'>) {
  const { send, signIn } = visit(open)
  const session = await signIn()
  const { token } = session
  const firstId = async (path: string, headers: Record<string, string> = { Authorization: `Bearer ${token}` }) => {
    const { json } = await send('GET', path, { headers })
    return (Array.isArray(json) ? v.parse(ids, json) : v.parse(inEnvelope, json).data)[0]?.id ?? ''
  }
  const linkit = '/linkit/api/v1/customers'
  const linkitCustomer = await firstId(`${linkit}?search=ama`, linkitHeaders)
  const order = await firstId(`${link}/orders`)
  const parameters: readonly [collection: string, id: string][] = [
    [`${link}/addresses/:id`, await firstId(`${link}/addresses`)],
    [`${link}/mobile-money/:id`, await firstId(`${link}/mobile-money`)],
    [`${link}/orders/:id`, order],
    [`${link}/sessions/:id`, await firstId(`${link}/sessions`)],
    ['/cimplify/api/v1/orders/:id', order],
    ['/imprint/v2/customers/:id', imprintCustomerIds[0]],
    [`${linkit}/:id`, linkitCustomer],
    [`${linkit}/:customerId`, linkitCustomer],
    [':addressId', await firstId(`${linkit}/${linkitCustomer}/addresses`, linkitHeaders)],
  ]
  const credentials: Readonly<Record<string, Record<string, string>>> = {
    'cimplify-link': { Authorization: `Bearer ${token}` },
    'cimplify-orders': { Authorization: `Bearer ${token}`, 'X-Public-Key': 'pk_test_sandbox' },
    imprint: { Authorization: 'Bearer imprint_test_sandbox' },
    linkit: linkitHeaders,
  }

  return {
    session,
    headersOf: ({ api }: Operation) => credentials[api] ?? {},
    /** The operation's path; with this instead of its last id, if it is given. */
    pathOf({ template }: Pick<Operation, 'template'>, lastId?: string) {
      const path = lastId === undefined ? template : template.replace(/:\w+(?=[^:]*$)/, lastId)
      return parameters.reduce((filled, [collection, id]) => {
        return filled.replace(collection, collection.replace(/:\w+$/, id))
      }, path)
    },
  }
}
