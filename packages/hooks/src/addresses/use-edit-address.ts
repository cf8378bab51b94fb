'use client'

import { addressBookSource } from '@tillkit/client'
import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { editAddressMutation } from './queries.ts'

/**
 * Changes a saved address. Only what differs is sent.
 *
 * ```tsx
 * const edit = useEditAddress()
 * edit.mutate({ address, changes: { city } }, { onSuccess: close })
 * ```
 * @returns a mutation from `AddressEdit` to `Address`; `error.code` `validation` comes with `fieldErrors` by draft field
 */
export const useEditAddress = () => {
  const till = useTill()
  return useMutation(editAddressMutation(till.source(addressBookSource)), till.queryClient)
}
