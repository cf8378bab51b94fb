import type { orderStatuses } from '@tillkit/client/contracts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { StoredOrder } from './find-orders.ts'
import { cancelPayment, settleCash } from './payment-outcome.ts'

/** Where an order stands (O11). */
export type OrderStatus = (typeof orderStatuses)[number]

type Standing = Pick<StoredOrder, 'id' | 'status'>

const timeline: readonly OrderStatus[] = ['pending', 'confirmed', 'preparing', 'ready', 'completed']

/** A customer may cancel until the kitchen begins (A9). */
export const cancellableByCustomer: readonly OrderStatus[] = ['pending', 'confirmed']

const cancellableByBusiness: readonly OrderStatus[] = [...cancellableByCustomer, 'preparing', 'ready']

/** As the business does: to the next status, or to a later one. Never back, and never on from an end. */
export function advanceOrder(services: Services, order: Standing, to = statusAfter(order.status)): void {
  if (to === 'cancelled') return cancelOrder(services, order, cancellableByBusiness)
  const isEnded = !cancellableByBusiness.includes(order.status)
  if (isEnded || timeline.indexOf(to) <= timeline.indexOf(order.status)) {
    throw conflict('The order is there already, or past it.')
  }
  services.database.run('update orders set status = :to, updated_at = :now where id = :id', {
    id: order.id,
    to,
    now: services.clock.now(),
  })
  if (to === 'completed') settleCash(services, order.id)
}

/** Cancels an order and what still waits to be paid for it. What is paid stays paid: nothing says how it goes back. */
export function cancelOrder(
  services: Services,
  { id, status }: Standing,
  allowed: readonly OrderStatus[],
  reason: string | null = null,
): void {
  if (!allowed.includes(status)) throw conflict('The order can no longer be cancelled.')
  services.database.run(
    `update orders set status = 'cancelled', cancel_reason = :reason, updated_at = :now where id = :id`,
    { id, reason, now: services.clock.now() },
  )
  cancelPayment(services, id)
}

const statusAfter = (status: OrderStatus): OrderStatus => timeline[timeline.indexOf(status) + 1] ?? status

const conflict = (message: string) => new Refusal('CONFLICT', { status: 409, message })
