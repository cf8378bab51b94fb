import type { OrderAccess } from '@tillkit/client'
import type { SourceTill } from '../source-till.ts'
import { standIn } from '../stand-in.ts'

/**
 * Where an order is cached, by how it is opened. Nothing of the bill token is in it.
 */
export const orderKey = (till: SourceTill, id: string, access: OrderAccess) =>
  [
    'tillkit',
    till.session.scope,
    'order',
    id,
    access.as === 'customer' ? 'customer' : `guest ${standIn(till, access.billToken)}`,
  ] as const
