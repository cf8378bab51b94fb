import { preferencesSource, type ApiError, type Preferences, type PreferencesChanges } from '@tillkit/client'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { readAgain } from '../read-again.ts'
import type { ReadQuery } from '../read-query.ts'
import type { SourceTill } from '../source-till.ts'
import { preferencesKey } from './preferences-key.ts'

/** How the shopper likes it. */
export const preferencesQuery = (till: SourceTill): ReadQuery<Preferences> =>
  queryOptions<Preferences, ApiError>({
    queryKey: preferencesKey(till),
    queryFn: ({ signal }) => till.source(preferencesSource).read({ signal }),
    staleTime: 60_000,
    retry: false,
  })

/** Saves a change that is shown at once, and taken back where saving it fails. */
export const updatePreferencesMutation = (till: SourceTill) =>
  mutationOptions<Preferences, ApiError, PreferencesChanges, Partial<Preferences>>({
    mutationKey: ['tillkit', 'preferences', 'update'],
    // One after the other, so that two toggles cannot overtake each other.
    scope: { id: 'tillkit preferences' },
    onMutate: async (changes, { client }) => {
      await client.cancelQueries({ queryKey: preferencesKey(till) })
      const before = client.getQueryData<Preferences>(preferencesKey(till))
      client.setQueryData<Preferences>(preferencesKey(till), (now) => now && { ...now, ...changes })
      return before ? part(before, changes) : {}
    },
    mutationFn: (changes) => till.source(preferencesSource).update(changes),
    onError(error, changes, before, context) {
      // Only what this change touched: another one may have been saved meanwhile.
      context.client.setQueryData<Preferences>(preferencesKey(till), (now) => now && { ...now, ...before })
      readAgain(() => [preferencesKey(till)]).onError(error, changes, before, context)
    },
    onSuccess: async (saved, changes, _before, { client }) => {
      // A read that is under way does not know of it yet.
      await client.cancelQueries({ queryKey: preferencesKey(till) })
      client.setQueryData<Preferences>(preferencesKey(till), (now) =>
        now ? { ...now, ...part(saved, changes) } : saved,
      )
    },
  })

const part = ({ orderType, notifyOnOrder }: Preferences, changes: PreferencesChanges): Partial<Preferences> => ({
  ...('orderType' in changes ? { orderType } : {}),
  ...('notifyOnOrder' in changes ? { notifyOnOrder } : {}),
})
