'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { enrollAndLinkOrderMutation } from './queries.ts'

/**
 * “Save my details for next time”, after an order: joins, saves what was agreed to, and makes the order the shopper’s. All of it or nothing.
 *
 * ```tsx
 * const save = useEnrollAndLinkOrder()
 * save.mutate({ orderId, billToken, address, mobileMoney })
 * ```
 * @returns a mutation from `OrderEnrollment` to `{ alreadyEnrolled }`; needs `createTill({ businessId })`
 */
export const useEnrollAndLinkOrder = () => {
  const till = useTill()
  return useMutation(enrollAndLinkOrderMutation(till), till.queryClient)
}
