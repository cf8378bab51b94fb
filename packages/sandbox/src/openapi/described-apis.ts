import {
  cimplifyLink,
  cimplifyOrders,
  imprint,
  imprintErrorSchema,
  linkEnvelopeSchema,
  linkErrorSchema,
  linkit,
  linkitErrorSchema,
  ordersEnvelopeSchema,
  ordersErrorSchema,
  type Contract,
  type Endpoint,
  type Schema,
} from '@tillkit/client/contracts'
import * as v from 'valibot'

/** Which schemes a request needs: one of these sets. */
type Security = readonly Readonly<Record<string, readonly string[]>>[]

/** What an OpenAPI document says beyond the contract. */
export interface DescribedApi {
  readonly title: string
  readonly version: string
  readonly contract: Contract
  /** The base URL's path in the sandbox. */
  readonly mount: string
  /** The whole body of a success. */
  wrap(response: Schema | undefined): Schema | undefined
  readonly error: Schema
  readonly securitySchemes: Readonly<Record<string, object>>
  readonly security: Readonly<Partial<Record<Endpoint['access'], Security>>>
  /** What a success is, by the endpoint's dotted name. */
  successStatus(name: string, endpoint: Endpoint): 200 | 201 | 204
}

const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description })
const header = (name: string, description: string) => ({ type: 'apiKey', in: 'header', name, description })

const session = bearer("The shopper's session token")
const always200 = () => 200 as const
const unwrapped = (response: Schema | undefined) => response

/** The four APIs by the name of their document. */
export const describedApis: Readonly<Record<string, DescribedApi>> = {
  'cimplify-link': {
    title: 'Cimplify Link',
    version: 'v1',
    contract: cimplifyLink,
    mount: '/cimplify',
    wrap: (data = v.object({ success: v.boolean() })) => v.object({ ...linkEnvelopeSchema.entries, data }),
    error: linkErrorSchema,
    securitySchemes: { session },
    security: { session: [{ session: [] }], public: [] },
    successStatus: always200,
  },
  'cimplify-orders': {
    title: 'Cimplify Orders',
    version: 'v1',
    contract: cimplifyOrders,
    mount: '/cimplify',
    wrap: (data = v.unknown()) => v.object({ ...ordersEnvelopeSchema.entries, data }),
    error: ordersErrorSchema,
    securitySchemes: { publicKey: header('X-Public-Key', "The merchant's publishable key"), session },
    security: {
      session: [{ publicKey: [], session: [] }],
      // A guest has the bill token of the query instead of a session (O5).
      public: [{ publicKey: [] }, { publicKey: [], session: [] }],
    },
    successStatus: always200,
  },
  imprint: {
    title: 'Imprint account linking',
    version: 'v2',
    contract: imprint,
    mount: '/imprint',
    wrap: unwrapped,
    error: imprintErrorSchema,
    securitySchemes: { apiKey: bearer("The partner's API key: for servers alone") },
    security: { key: [{ apiKey: [] }] },
    successStatus: always200,
  },
  linkit: {
    title: 'Linkit customers',
    version: 'v1',
    contract: linkit,
    mount: '/linkit',
    wrap: unwrapped,
    error: linkitErrorSchema,
    securitySchemes: {
      token: bearer("The organisation's token: for servers alone"),
      organization: header('X-Organization-ID', 'The organisation'),
    },
    security: { key: [{ token: [], organization: [] }] },
    successStatus: (name, { method }) => (method === 'DELETE' ? 204 : name.endsWith('.create') ? 201 : 200),
  },
}
