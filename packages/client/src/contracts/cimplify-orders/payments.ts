import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { openEnum, optional, text } from '../lenient.ts'
import { guestQuery } from './orders.ts'

/** Where the money is. Only `succeeded` is documented (O7); the others are assumed, and more may come (A8). */
export const paymentStatuses = [
  'pending',
  'processing',
  'requires_action',
  'succeeded',
  'failed',
  'cancelled',
  'expired',
  'refunded',
] as const

/** Why a payment failed (A8). More may come. */
export const paymentFailureReasons = [
  'NOT_ENOUGH_FUNDS',
  'PAYER_NOT_FOUND',
  'APPROVAL_REJECTED',
  'EXPIRED',
  'PAYER_LIMIT_REACHED',
] as const

export const paymentStatusSchema = v.object({
  order_id: v.string(),
  // Never guessed: a payment whose status cannot be read must not look paid.
  payment_status: openEnum(paymentStatuses),
  payment_reference: optional(v.string()),
  amount: optional(v.string()),
  currency: text,
  settled_at: optional(v.string()),
  failure_reason: optional(v.string()),
})

export const payments = {
  status: defineEndpoint({
    method: 'GET',
    path: '/api/v1/orders/:id/payment-status',
    access: 'public',
    query: guestQuery,
    response: paymentStatusSchema,
  }),
  /** Asks the provider again (O10). Answers the status (A9). */
  verify: defineEndpoint({
    method: 'POST',
    path: '/api/v1/orders/:id/verify-payment',
    access: 'public',
    safe: true,
    query: guestQuery,
    response: paymentStatusSchema,
  }),
}
