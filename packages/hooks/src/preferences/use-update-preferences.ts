'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { updatePreferencesMutation } from './queries.ts'

/**
 * Saves a preference. It shows at once, and goes back where saving it fails.
 *
 * ```tsx
 * const update = useUpdatePreferences()
 * update.mutate({ notifyOnOrder: false })
 * ```
 * @returns a mutation from `PreferencesChanges` to `Preferences`
 */
export const useUpdatePreferences = () => {
  const till = useTill()
  return useMutation(updatePreferencesMutation(till), till.queryClient)
}
