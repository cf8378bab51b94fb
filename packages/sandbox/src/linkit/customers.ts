import type { linkit } from '@tillkit/client/contracts'
import type { Handlers } from '../handlers.ts'
import type { Services } from '../services.ts'
import type { LinkitCaller } from './conventions.ts'
import { lookUpCustomer } from './customer-lookup.ts'
import { addCustomer, findCustomer, replaceCustomer } from './customer-records.ts'
import { searchCustomers } from './customer-search.ts'

/** An organisation's customers (K1 to K10). Every statement names the organisation. */
export function customerHandlers(services: Services): Handlers<typeof linkit.customers, LinkitCaller> {
  return {
    list({ query: { search, status, type, ...page } = {} }, { caller }) {
      return searchCustomers(services, caller.organizationId, {
        query: search,
        statuses: status ? [status] : [],
        types: type ? [type] : [],
        ...page,
      })
    },

    lookup: ({ query }, { caller }) => lookUpCustomer(services, caller.organizationId, query),

    search({ body }, { caller }) {
      return searchCustomers(services, caller.organizationId, {
        query: body.query,
        statuses: body.status,
        types: body.type,
        createdFrom: body.created_from,
        createdTo: body.created_to,
        page: body.page,
        limit: body.limit,
      })
    },

    read: ({ params }, { caller }) => findCustomer(services, caller.organizationId, params.id),

    create({ body }, { caller, reply }) {
      reply.status = 201
      return addCustomer(services, caller.organizationId, body)
    },

    replace: ({ params, body }, { caller }) => replaceCustomer(services, caller.organizationId, params.id, body),

    // The addresses go with it (K10): the foreign key sees to that.
    remove({ params: { id } }, { caller, reply }) {
      findCustomer(services, caller.organizationId, id)
      services.database.run('delete from linkit_customers where id = :id', { id })
      reply.status = 204
    },
  }
}
