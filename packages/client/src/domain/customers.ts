import * as v from 'valibot'
import { createLinkitApi } from '../apis/linkit.ts'
import { linkitReplacementSchema } from '../contracts/linkit/customers.ts'
import { ApiError, isApiError } from '../http/api-error.ts'
import { intentsSource } from '../intents.ts'
import type { Wires } from '../wires.ts'
import type { ReadOptions } from './address-book.ts'
import { changedFields } from './changed-fields.ts'
import { withDomainFields } from './field-names.ts'
import {
  fromLinkitCustomer,
  linkitCustomerFields,
  toLinkitCustomer,
  type LinkitCustomer,
  type LinkitCustomerDraft,
} from './linkit-customer.ts'

/** One page of the directory. */
export interface CustomersPage {
  readonly customers: LinkitCustomer[]
  readonly page: number
  /** `null` where the API does not say it (C27). */
  readonly total: number | null
}

/** Which customers of the directory. */
export interface CustomersFilter {
  readonly page?: number | undefined
  /** At most 100 (K3). @default 20 */
  readonly limit?: number | undefined
  readonly status?: string | undefined
  readonly type?: string | undefined
  /** In name, e-mail and phone. */
  readonly search?: string | undefined
}

/** The same with more than one word for each (K6). */
export interface CustomerSearch {
  readonly page?: number | undefined
  readonly limit?: number | undefined
  readonly query?: string | undefined
  readonly statuses?: readonly string[] | undefined
  readonly types?: readonly string[] | undefined
  /** YYYY-MM-DD, inclusive. */
  readonly createdFrom?: string | undefined
  /** YYYY-MM-DD, inclusive. */
  readonly createdTo?: string | undefined
}

/** The merchant's customer directory, for staff (K1 to K10). The gateway asks the merchant's own server who is staff. */
export interface CustomersSource {
  /** One page, by one word for each filter. */
  list(filter?: CustomersFilter, options?: ReadOptions): Promise<CustomersPage>
  /** One page, by several words for each filter (K6). */
  search(search: CustomerSearch, options?: ReadOptions): Promise<CustomersPage>
  /** Nobody, one, or two where the e-mail address is one customer's and the phone number another's (C26). */
  lookup(
    known: { email?: string | undefined; phone?: string | undefined },
    options?: ReadOptions,
  ): Promise<LinkitCustomer[]>
  /** @throws ApiError `not-found` */
  read(id: string, options?: ReadOptions): Promise<LinkitCustomer>
  /** @throws ApiError `conflict` with the field that another customer has already (K8) */
  create(draft: LinkitCustomerDraft): Promise<LinkitCustomer>
  /**
   * Changes what differs from the customer as last seen, on top of what is there now (K9).
   * @throws ApiError `conflict` with each field that somebody else changed meanwhile
   */
  update(customer: LinkitCustomer, changes: Partial<LinkitCustomerDraft>): Promise<LinkitCustomer>
  /** What to do instead of deleting (K10). */
  deactivate(customer: LinkitCustomer): Promise<LinkitCustomer>
  /** For good, with all addresses. */
  remove(customer: LinkitCustomer): Promise<void>
}

/** Makes it: `till.source(customersSource)`. */
export function customersSource({ connectionTo, source }: Wires): CustomersSource {
  const intents = source(intentsSource)
  const { customers } = createLinkitApi(connectionTo('linkit'))

  const read = async (id: string, { signal }: ReadOptions = {}) =>
    fromLinkitCustomer(await customers.read({ params: { id }, signal }))

  async function lookupOne(query: { email: string } | { phone: string }, signal: AbortSignal | undefined) {
    try {
      return fromLinkitCustomer(await customers.lookup({ query, signal }))
    } catch (error) {
      // Nobody is an answer (K5).
      if (isApiError(error) && error.code === 'not-found') return null
      throw error
    }
  }

  const update = (seen: LinkitCustomer, changes: Partial<LinkitCustomerDraft>) => {
    const differing = changedFields(seen, changes)
    if (Object.keys(differing).length === 0) return Promise.resolve(seen)
    return intents.run('customers.update', { id: seen.id, differing }, async () => {
      const now = await read(seen.id)
      refuseOverwriting(seen, now, differing)
      const merged = v.safeParse(linkitReplacementSchema, toLinkitCustomer({ ...now, ...differing }))
      // The current status goes back as it is, whichever of the two lists it came from (C3).
      if (!merged.success) throw failed('validation', {})
      const { birthdate, gender, ...rest } = merged.output
      const body = { ...rest, ...(birthdate ? { birthdate } : {}), ...(gender ? { gender } : {}) }
      return fromLinkitCustomer(
        await withDomainFields(linkitCustomerFields, customers.replace({ params: { id: seen.id }, body })),
      )
    })
  }

  return {
    async list(filter = {}, { signal } = {}) {
      const { data, page, total } = await customers.list({ query: said(filter), signal })
      return { customers: data.map(fromLinkitCustomer), page: page ?? filter.page ?? 1, total }
    },
    async search({ statuses, types, createdFrom, createdTo, ...same }, { signal } = {}) {
      const body = said({
        ...same,
        status: statuses && [...statuses],
        type: types && [...types],
        created_from: createdFrom,
        created_to: createdTo,
      })
      const { data, page, total } = await customers.search({ body, signal })
      return { customers: data.map(fromLinkitCustomer), page: page ?? same.page ?? 1, total }
    },
    async lookup({ email, phone }, { signal } = {}) {
      // One at a time: whether both together mean AND or OR is not documented (C26).
      const found = await Promise.all([
        email ? lookupOne({ email }, signal) : null,
        phone ? lookupOne({ phone }, signal) : null,
      ])
      const byId = new Map(found.flatMap((customer) => (customer ? [[customer.id, customer] as const] : [])))
      return [...byId.values()]
    },
    read,
    create: (draft) =>
      intents.run('customers.create', draft, async () =>
        fromLinkitCustomer(
          await withDomainFields(linkitCustomerFields, customers.create({ body: toLinkitCustomer(draft) })),
        ),
      ),
    update,
    deactivate: (customer) => update(customer, { status: 'inactive' }),
    remove: ({ id }) => intents.run('customers.remove', { id }, () => customers.remove({ params: { id } })),
  }
}

/** A colleague's change to the same field must not be lost without a word. Other fields are merged. */
function refuseOverwriting(seen: LinkitCustomer, now: LinkitCustomer, changes: Partial<LinkitCustomerDraft>) {
  const moved = changedFields(seen, now)
  const lost = Object.keys(changes).filter((name) => name in moved)
  if (lost.length > 0) throw failed('conflict', Object.fromEntries(lost.map((name) => [name, 'changed-meanwhile'])))
}

const failed = (code: 'conflict' | 'validation', fieldErrors: Readonly<Record<string, string>>) =>
  new ApiError({ code, backend: 'linkit', operation: 'PUT /api/v1/customers/:id', fieldErrors })

type Said<Value> = { [Name in keyof Value]: Exclude<Value[Name], undefined> }

/** What was said: `undefined` is not sent. */
function said<Value extends object>(value: Value): Partial<Said<Value>> {
  // Entries of `value`, and so a part of it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined && part !== '')) as Partial<
    Said<Value>
  >
}
