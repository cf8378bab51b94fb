'use client'

import { addressBookSource } from '@tillkit/client'
import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { removeAddressMutation } from './queries.ts'

/**
 * Deletes a saved address.
 *
 * ```tsx
 * const remove = useRemoveAddress()
 * remove.mutate(address)
 * ```
 * @returns a mutation from `Address` to nothing; `error.code` `not-found` where another device was faster
 */
export const useRemoveAddress = () => {
  const till = useTill()
  return useMutation(removeAddressMutation(till.source(addressBookSource)), till.queryClient)
}
