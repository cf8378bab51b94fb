import { orders } from './orders.ts'
import { payments } from './payments.ts'

/** Cimplify Orders, `/api/v1/orders*`: what checkout made. */
export const cimplifyOrders = { orders, payments }
