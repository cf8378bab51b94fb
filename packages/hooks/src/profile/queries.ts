import { profileSource, type ApiError, type LinkCustomer, type LinkData, type ProfileChanges } from '@tillkit/client'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { linkDataKey } from '../link-data/link-data-key.ts'
import { readAgain } from '../read-again.ts'
import type { ReadQuery } from '../read-query.ts'
import type { SourceTill } from '../source-till.ts'
import { profileKey } from './profile-key.ts'

/** The shopper's own profile. */
export const profileQuery = (till: SourceTill): ReadQuery<LinkCustomer> =>
  queryOptions<LinkCustomer, ApiError>({
    queryKey: profileKey(till),
    queryFn: ({ signal }) => till.source(profileSource).read({ signal }),
    staleTime: 60_000,
    retry: false,
  })

/** Changes what differs from the profile as it is shown; the answer is shown wherever the customer is. */
export const updateProfileMutation = (till: SourceTill) =>
  mutationOptions<LinkCustomer, ApiError, ProfileChanges>({
    mutationKey: ['tillkit', 'profile', 'update'],
    mutationFn: async (changes, { client }) => {
      const seen = client.getQueryData<LinkCustomer>(profileKey(till)) ?? (await client.fetchQuery(profileQuery(till)))
      return till.source(profileSource).update(seen, changes)
    },
    ...readAgain(() => [profileKey(till)]),
    onSuccess: async (customer, _changes, _result, { client }) => {
      // A read that is under way does not know of it yet.
      await client.cancelQueries({ queryKey: profileKey(till) })
      client.setQueryData(profileKey(till), customer)
      client.setQueryData<LinkData>(linkDataKey(till), (data) => data && { ...data, customer })
    },
  })
