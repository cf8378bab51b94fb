import { mobileMoneyProviders } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { readOrder, toOrder, type Order } from '../cimplify-orders/find-orders.ts'
import { advanceOrder, type OrderStatus } from '../cimplify-orders/order-progress.ts'
import { askAgain, readPayment } from '../cimplify-orders/payment.ts'
import { placedOrderSchema, type PlacedOrder } from '../cimplify-orders/place-order.ts'
import { normalisePhone } from '../phone.ts'
import { invalid } from '../refusal.ts'
import type { Services } from '../services.ts'
import { answerCheckout } from './answer-checkout.ts'
import type { Checkout } from './checkout.ts'
import { journaled } from './journaled.ts'

/** A wallet to ask instead: what is left out stays as it was. */
export const walletSchema = v.object({
  phone_number: v.optional(v.string()),
  provider: v.optional(v.picklist(mobileMoneyProviders)),
})

/** What a merchant does with orders: makes them at checkout, moves them on, asks for the money again. */
export interface MerchantOrders {
  /** Places an order; with a key once, however often it is called. */
  place(checkout: Checkout, options?: { readonly idempotencyKey?: string }): PlacedOrder
  /** Moves an order on: to the next status, or to a later one, or to `cancelled`. */
  advance(orderId: string, to?: OrderStatus): Order
  /** Asks for the money again, of the same wallet or of another. */
  askAgain(orderId: string, wallet?: v.InferOutput<typeof walletSchema>): { readonly payment_reference: string }
}

/** The orders of one sandbox, as its control plane has them. What is done with them is in the journal. */
export function createMerchantOrders(services: Services): MerchantOrders {
  return {
    place(checkout, { idempotencyKey } = {}) {
      const { body } = answerCheckout(services, checkout, idempotencyKey)
      return v.parse(placedOrderSchema, JSON.parse(body ?? ''))
    },

    advance: (orderId, to) =>
      journaled(services, { path: '/orders/:id/advance' }, () => {
        advanceOrder(services, readOrder(services, orderId), to)
        return toOrder(readOrder(services, orderId))
      }),

    askAgain: (orderId, wallet = {}) =>
      journaled(services, { path: '/orders/:id/prompt' }, (told) => {
        const before = readPayment(services, orderId)
        const phone = wallet.phone_number ?? before.phone_number
        const phoneNumber = phone === null ? undefined : normalisePhone(phone)
        const provider = wallet.provider ?? before.provider
        if (phoneNumber === undefined) throw invalid({ phone_number: 'is not a phone number' })
        if (provider === null) throw invalid({ provider: 'is missing' })
        askAgain(services, readOrder(services, orderId), { phoneNumber, provider })
        told.status = 201
        return { payment_reference: readPayment(services, orderId).reference }
      }),
  }
}
