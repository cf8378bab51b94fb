'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { createCustomerMutation } from './queries.ts'

/**
 * Makes a customer in the directory. Look them up first.
 *
 * ```tsx
 * const create = useCreateCustomer()
 * create.mutate(draft, { onSuccess: open })
 * ```
 * @returns a mutation from `LinkitCustomerDraft` to `LinkitCustomer`; `error.code` `conflict` with the taken field in `fieldErrors`
 */
export const useCreateCustomer = () => {
  const till = useTill()
  return useMutation(createCustomerMutation(till), till.queryClient)
}
