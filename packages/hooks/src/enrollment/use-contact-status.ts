'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { contactStatusMutation } from './queries.ts'

/**
 * Whether a contact has a Link account. Only on a tap of the shopper’s, never on a keystroke.
 *
 * ```tsx
 * const contactStatus = useContactStatus()
 * contactStatus.mutate({ type: 'phone', value: '+233244000000' })
 * ```
 * @returns a mutation from `Contact` to a boolean
 */
export const useContactStatus = () => {
  const till = useTill()
  return useMutation(contactStatusMutation(till), till.queryClient)
}
