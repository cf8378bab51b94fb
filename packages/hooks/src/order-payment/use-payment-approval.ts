'use client'

import { paymentAfter, paymentBegins, type ApiError, type PaymentApproval, type PaymentEvent } from '@tillkit/client'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { useTill } from '../till-provider.tsx'
import { waitAnew } from '../poll-while.ts'
import { orderPaymentKey, orderPaymentQuery, type OrderPayment, type OrderPaymentRequest } from './queries.ts'

/** Milliseconds after which a prompt is taken to have had its time. The payment is looked at for as long as it takes. */
export const promptLasts = 120_000

/** Which payment is waited for, and since when. */
export interface PaymentApprovalRequest extends OrderPaymentRequest {
  /** When the prompt went to the phone, in milliseconds since 1970. @default when this is first shown */
  readonly promptSentAt?: number
}

/** How "approve on your phone" goes. */
export interface PaymentApprovalState extends PaymentApproval {
  /** Whether nothing was heard yet: the stage is only a guess. */
  readonly isLoading: boolean
  /** Why the last look failed, or `null`. The waiting goes on. */
  readonly error: ApiError | null
  /** "Check now": looks at once. */
  readonly check: () => void
  /** Another prompt was sent: waits anew, and looks at once. */
  readonly restart: () => void
}

/**
 * Waits for a shopper to approve a payment on their phone. Close it, reload it, come back: it goes on where it was. A
 * timeout is no failure, and what is not known is not paid.
 *
 * ```tsx
 * const { stage, reason, reference } = usePaymentApproval({ id, access, expected: order.total })
 * ```
 */
export function usePaymentApproval({ promptSentAt, ...request }: PaymentApprovalRequest): PaymentApprovalState {
  const till = useTill()
  const { queryClient } = till
  const isAllowed = request.access.as === 'guest' || till.mayAsk
  const { data, error, refetch } = useQuery({ ...orderPaymentQuery(till, request), enabled: isAllowed }, queryClient)
  const approval = data?.approval ?? paymentBegins
  // A key is made anew at each render; its text stays the same.
  const key = JSON.stringify(orderPaymentKey(till, request.id, request.access))
  const isWaiting = approval.stage === 'waiting' && data !== undefined
  const change = useCallback(
    (event: PaymentEvent, about: Partial<OrderPayment> = {}) => {
      const queryKey: unknown[] = JSON.parse(key)
      queryClient.setQueryData<OrderPayment>(
        queryKey,
        (now) => now && { ...now, ...about, approval: paymentAfter(now.approval, event) },
      )
    },
    [key, queryClient],
  )

  useEffect(() => {
    if (!isWaiting) return undefined
    const remaining = promptSentAt === undefined ? promptLasts : promptSentAt + promptLasts - Date.now()
    const timer = setTimeout(() => change({ type: 'prompt-timed-out' }), Math.max(0, remaining))
    return () => clearTimeout(timer)
  }, [isWaiting, promptSentAt, change])

  return {
    ...approval,
    isLoading: data === undefined && error === null,
    error,
    check: () => void refetch(),
    restart() {
      // What was declined is settled, and hardly looked at any more.
      change({ type: 'prompt-sent' }, { status: 'pending', askedAgainAt: Date.now() })
      waitAnew(queryClient.getQueryCache().find({ queryKey: JSON.parse(key) }))
      void refetch()
    },
  }
}
