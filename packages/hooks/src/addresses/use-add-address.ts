'use client'

import { addressBookSource } from '@tillkit/client'
import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { addAddressMutation } from './queries.ts'

/**
 * Saves an address. Pressing twice, or again after a dropped connection, saves one.
 *
 * ```tsx
 * const add = useAddAddress()
 * add.mutate(draft, { onSuccess: close })
 * ```
 * @returns a mutation from `AddressDraft` to `Address`; `error.code` `validation` comes with `fieldErrors` by draft field
 */
export const useAddAddress = () => {
  const till = useTill()
  return useMutation(addAddressMutation(till.source(addressBookSource)), till.queryClient)
}
