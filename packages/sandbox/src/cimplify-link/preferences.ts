import type { cimplifyLink } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { flag } from '../database/columns.ts'
import type { Handlers } from '../handlers.ts'
import { invalid } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { LinkCaller } from './link-sessions.ts'
import { makeDefaultAddress } from './saved-addresses.ts'
import { makeDefaultMobileMoney } from './saved-mobile-money.ts'

const preferencesRow = v.object({
  preferred_order_type: v.nullable(v.string()),
  default_address_id: v.nullable(v.string()),
  default_mobile_money_id: v.nullable(v.string()),
  notify_on_order: v.nullable(flag),
})

/** What the shopper prefers (A5). The defaults are read where they are kept, so there is one truth (C14). */
export function readPreferences({ database }: Services, customerId: string): v.InferOutput<typeof preferencesRow> {
  const found = database.get(
    preferencesRow,
    `select preferred_order_type, notify_on_order,
       (select id from addresses where customer_id = customers.id and is_default = 1) as default_address_id,
       (select id from mobile_money where customer_id = customers.id and is_default = 1) as default_mobile_money_id
     from customers left join preferences on customer_id = customers.id where customers.id = :customerId`,
    { customerId },
  )
  if (!found) throw new Error('A caller without an account.')
  return found
}

/** What the shopper prefers, read and changed (L22). */
export function preferencesHandlers(services: Services): Handlers<typeof cimplifyLink.preferences, LinkCaller> {
  const defaults = {
    default_address_id: makeDefaultAddress,
    default_mobile_money_id: makeDefaultMobileMoney,
  } as const

  return {
    read: (_nothing, { caller }) => readPreferences(services, caller.customerId),

    update({ body }, { caller: { customerId } }) {
      for (const name of ['default_address_id', 'default_mobile_money_id'] as const) {
        const id = body[name]
        // Thrown, not returned: nothing of this request is to be kept.
        if (id !== undefined && !defaults[name](services, customerId, id)) {
          throw invalid({ [name]: 'is not one of your own' })
        }
      }
      const { preferred_order_type = null, notify_on_order } = body
      if (preferred_order_type !== null || notify_on_order !== undefined) {
        savePreferences(services, customerId, {
          preferred_order_type,
          notify_on_order: notify_on_order === undefined ? null : Number(notify_on_order),
        })
      }
      return readPreferences(services, customerId)
    },
  }
}

/** Remembers how an order came, unless the shopper has said what they prefer. */
export function keepOrderType(services: Services, customerId: string, orderType: string): void {
  if (readPreferences(services, customerId).preferred_order_type !== null) return
  savePreferences(services, customerId, { preferred_order_type: orderType, notify_on_order: null })
}

/** Saves what is not `null`, and keeps the rest. */
function savePreferences(
  { database }: Services,
  customerId: string,
  changes: { preferred_order_type: string | null; notify_on_order: number | null },
): void {
  database.run(
    `insert into preferences (customer_id, preferred_order_type, notify_on_order)
     values (:customerId, :preferred_order_type, :notify_on_order)
     on conflict (customer_id) do update set
       preferred_order_type = coalesce(excluded.preferred_order_type, preferred_order_type),
       notify_on_order = coalesce(excluded.notify_on_order, notify_on_order)`,
    { customerId, ...changes },
  )
}
