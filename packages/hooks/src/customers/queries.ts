import {
  customersSource,
  createLinkitApi,
  intentsSource,
  linkitAddressBook,
  type AddressBook,
  type ApiError,
  type CustomerSearch,
  type CustomersFilter,
  type CustomersPage,
  type LinkitCustomer,
  type LinkitCustomerDraft,
  type Wires,
} from '@tillkit/client'
import { keepPreviousData, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { ReadQuery } from '../read-query.ts'
import type { SourceTill } from '../source-till.ts'
import { standIn } from '../stand-in.ts'

/** A page of the customer directory. The page before stays while the next one comes. */
export const customersQuery = (till: SourceTill, filter: CustomersFilter = {}): ReadQuery<CustomersPage> =>
  queryOptions<CustomersPage, ApiError>({
    queryKey: [...customersKey(till), 'list', { ...filter, search: hidden(till, filter.search) }],
    queryFn: ({ signal }) => till.source(customersSource).list(filter, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    retry: false,
  })

/** A page of a search with more than one word for each filter (K6). */
export const customerSearchQuery = (till: SourceTill, search: CustomerSearch): ReadQuery<CustomersPage> =>
  queryOptions<CustomersPage, ApiError>({
    queryKey: [...customersKey(till), 'search', { ...search, query: hidden(till, search.query) }],
    queryFn: ({ signal }) => till.source(customersSource).search(search, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    retry: false,
  })

/** One customer. */
export const customerQuery = (till: SourceTill, id: string): ReadQuery<LinkitCustomer> =>
  queryOptions<LinkitCustomer, ApiError>({
    queryKey: customerKey(till, id),
    queryFn: ({ signal }) => till.source(customersSource).read(id, { signal }),
    staleTime: 10_000,
    retry: false,
  })

/** What is known of somebody who may be a customer. */
export interface KnownContact {
  readonly email?: string
  readonly phone?: string
}

/** Finds who somebody is before they are made anew (K5). A mutation, so that no key holds what was typed. */
export const customerLookupMutation = (till: SourceTill) =>
  mutationOptions<LinkitCustomer[], ApiError, KnownContact>({
    mutationKey: ['tillkit', 'customers', 'lookup'],
    mutationFn: (known) => till.source(customersSource).lookup(known),
    gcTime: 0,
  })

/** Makes a customer. */
export const createCustomerMutation = (till: SourceTill) =>
  mutationOptions<LinkitCustomer, ApiError, LinkitCustomerDraft>({
    mutationKey: ['tillkit', 'customers', 'create'],
    mutationFn: (draft) => till.source(customersSource).create(draft),
    onSuccess: (customer, _draft, _result, { client }) => showCustomer(client, till, customer),
  })

/** A customer as last seen, and what is to be different. */
export interface CustomerEdit {
  readonly customer: LinkitCustomer
  readonly changes: Partial<LinkitCustomerDraft>
}

/** Changes a customer on top of what is there now; a colleague's change to the same field is a `conflict` (K9). */
export const updateCustomerMutation = (till: SourceTill) =>
  mutationOptions<LinkitCustomer, ApiError, CustomerEdit>({
    mutationKey: ['tillkit', 'customers', 'update'],
    mutationFn: ({ customer, changes }) => till.source(customersSource).update(customer, changes),
    onSuccess: (customer, edit, _result, { client }) =>
      // Where nothing was to be different nothing was asked, and what was seen may be old by now.
      customer === edit.customer ? refreshCustomer(client, till, customer) : showCustomer(client, till, customer),
    onError: (_error, { customer }, _result, { client }) => refreshCustomer(client, till, customer),
  })

/** What to do instead of deleting (K10). */
export const deactivateCustomerMutation = (till: SourceTill) =>
  mutationOptions<LinkitCustomer, ApiError, LinkitCustomer>({
    mutationKey: ['tillkit', 'customers', 'deactivate'],
    mutationFn: (customer) => till.source(customersSource).deactivate(customer),
    onSuccess: (customer, _before, _result, { client }) => showCustomer(client, till, customer),
    onError: (_error, customer, _result, { client }) => refreshCustomer(client, till, customer),
  })

/** Deletes a customer for good, with all addresses. */
export const deleteCustomerMutation = (till: SourceTill) =>
  mutationOptions<void, ApiError, LinkitCustomer>({
    mutationKey: ['tillkit', 'customers', 'delete'],
    mutationFn: (customer) => till.source(customersSource).remove(customer),
    onSuccess: (_nothing, { id }, _result, { client }) => {
      client.removeQueries({ queryKey: customerKey(till, id) })
      return client.invalidateQueries({ queryKey: customersKey(till) })
    },
    onError: (_error, customer, _result, { client }) => refreshCustomer(client, till, customer),
  })

/** A customer's addresses, in the same book that a shopper's are in: every address hook's factory takes it. */
export const customerAddressBook = (till: SourceTill, customerId: string): AddressBook =>
  till.source(customerAddressBooks)(customerId)

function customerAddressBooks({ connectionTo, source, session }: Wires) {
  const intents = source(intentsSource)
  const linkit = createLinkitApi(connectionTo('linkit'))
  return (customerId: string) => linkitAddressBook(linkit, intents, () => session.scope, customerId)
}

const customersKey = ({ session }: SourceTill) => ['tillkit', session.scope, 'customers'] as const
const customerKey = ({ session }: SourceTill, id: string) => ['tillkit', session.scope, 'customer', id] as const

/** People are searched for by phone number and e-mail address, which have no place in a key. */
const hidden = (till: SourceTill, typed: string | undefined) => (typed ? standIn(till, typed) : null)

function showCustomer(client: QueryClient, till: SourceTill, customer: LinkitCustomer) {
  client.setQueryData(customerKey(till, customer.id), customer)
  return client.invalidateQueries({ queryKey: customersKey(till) })
}

/** A colleague may have been there first: changed them, or deleted them. */
const refreshCustomer = (client: QueryClient, till: SourceTill, { id }: LinkitCustomer) =>
  Promise.all([customerKey(till, id), customersKey(till)].map((queryKey) => client.invalidateQueries({ queryKey })))
