'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { cancelOrderMutation } from './queries.ts'

/**
 * Cancels an order. Pressing twice, or again after a dropped connection, cancels once.
 *
 * ```tsx
 * const cancel = useCancelOrder()
 * cancel.mutate({ id, access: { as: 'customer' }, reason })
 * ```
 * @returns a mutation from `OrderCancellation` to `Order`; `error.code` `conflict` where it is too late, and the order is read again
 */
export const useCancelOrder = () => {
  const till = useTill()
  return useMutation(cancelOrderMutation(till), till.queryClient)
}
