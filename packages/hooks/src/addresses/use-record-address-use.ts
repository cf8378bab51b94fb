'use client'

import { addressBookSource } from '@tillkit/client'
import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { recordAddressUseMutation } from './queries.ts'

/**
 * Counts a use of a saved address, once the order is placed. Do not wait for it.
 *
 * ```tsx
 * const recordUse = useRecordAddressUse()
 * recordUse.mutate(address)
 * ```
 * @returns a mutation from `Address` to nothing
 */
export const useRecordAddressUse = () => {
  const till = useTill()
  return useMutation(recordAddressUseMutation(till.source(addressBookSource)), till.queryClient)
}
