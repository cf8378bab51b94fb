import type { ApiError, LinkData, Till } from '@tillkit/client'
import { queryOptions } from '@tanstack/react-query'
import { addressesQuery } from '../addresses/queries.ts'

/** What a factory needs of a till. */
export type LinkDataTill = Pick<Till, 'session' | 'linkData' | 'addresses'>

/**
 * The one-shot read (L17): who the shopper is, and everything that the account screens begin with. Each part goes into
 * the cache of its own query, so that a returning shopper costs one request.
 */
export const linkDataQuery = (till: LinkDataTill) =>
  queryOptions<LinkData, ApiError>({
    queryKey: ['tillkit', till.session.scope, 'link-data'],
    // Without react-query's signal: under StrictMode every effect runs twice, and a signal that is listened to would
    // cancel the first request and send a second. The answer serves every screen, so it is worth finishing.
    queryFn: async ({ client }) => {
      const data = await till.linkData.read()
      client.setQueryData(addressesQuery(till.addresses).queryKey, data.addresses)
      return data
    },
    // Each part grows old on its own; reading all of them again would help none.
    staleTime: Number.POSITIVE_INFINITY,
    // The client tries again by itself, with the same key and as long as it makes sense.
    retry: false,
  })
