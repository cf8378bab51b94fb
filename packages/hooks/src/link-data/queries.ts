import { linkBookId, linkDataSource, type ApiError, type LinkData } from '@tillkit/client'
import { queryOptions } from '@tanstack/react-query'
// Keys alone, so that whoever reads the one-shot does not carry the parts' own ways to the wire.
import { addressesKey } from '../addresses/addresses-key.ts'
import { mobileMoneyKey } from '../mobile-money/mobile-money-key.ts'
import { preferencesKey } from '../preferences/preferences-key.ts'
import { profileKey } from '../profile/profile-key.ts'
import type { ReadQuery } from '../read-query.ts'
import type { SourceTill } from '../source-till.ts'
import { linkDataKey } from './link-data-key.ts'

/**
 * The one-shot read (L17): who the shopper is, and everything that the account screens begin with. Each part goes into
 * the cache of its own query, so that a returning shopper costs one request.
 */
export const linkDataQuery = (till: SourceTill): ReadQuery<LinkData> =>
  queryOptions<LinkData, ApiError>({
    queryKey: linkDataKey(till),
    // Without react-query's signal: under StrictMode every effect runs twice, and a signal that is listened to would
    // cancel the first request and send a second. The answer serves every screen, so it is worth finishing.
    queryFn: async ({ client }) => {
      const data = await till.source(linkDataSource).read()
      client.setQueryData(addressesKey(linkBookId(till.session.scope)), data.addresses)
      client.setQueryData(profileKey(till), data.customer)
      client.setQueryData(mobileMoneyKey(till), data.mobileMoney)
      client.setQueryData(preferencesKey(till), data.preferences)
      return data
    },
    // Each part grows old on its own; reading all of them again would help none.
    staleTime: Number.POSITIVE_INFINITY,
    // The client tries again by itself, with the same key and as long as it makes sense.
    retry: false,
  })
