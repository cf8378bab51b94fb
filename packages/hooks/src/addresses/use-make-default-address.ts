'use client'

import { addressBookSource } from '@tillkit/client'
import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { makeDefaultAddressMutation } from './queries.ts'

/**
 * Makes a saved address the one that is chosen unless told otherwise.
 *
 * ```tsx
 * const makeDefault = useMakeDefaultAddress()
 * makeDefault.mutate(address)
 * ```
 * @returns a mutation from `Address` to nothing; the whole list is read again
 */
export const useMakeDefaultAddress = () => {
  const till = useTill()
  return useMutation(makeDefaultAddressMutation(till.source(addressBookSource)), till.queryClient)
}
