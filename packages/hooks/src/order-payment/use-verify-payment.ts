'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { verifyPaymentMutation } from './queries.ts'

/**
 * Has the provider asked whether a payment came: after a redirect, or when the shopper says that they approved.
 *
 * ```tsx
 * const verify = useVerifyPayment()
 * verify.mutate({ id, access: { as: 'guest', billToken } })
 * ```
 * @returns a mutation from `OrderPaymentRequest` to `OrderPayment`; `usePaymentApproval` shows the answer too
 */
export const useVerifyPayment = () => {
  const till = useTill()
  return useMutation(verifyPaymentMutation(till), till.queryClient)
}
