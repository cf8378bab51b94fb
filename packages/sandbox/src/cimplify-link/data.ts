import type { cimplifyLink } from '@tillkit/client/contracts'
import * as z from 'zod/mini'
import { flag } from '../database/columns.ts'
import type { Handlers } from '../handlers.ts'
import { notFound } from '../refusal.ts'
import type { Services } from '../services.ts'
import { listAddresses } from './addresses.ts'
import { findCustomer } from './customers.ts'
import type { LinkCaller } from './link-sessions.ts'
import { listMobileMoney } from './mobile-money.ts'

const preferencesRow = z.object({
  preferred_order_type: z.nullable(z.string()),
  notify_on_order: z.nullable(flag),
})

/** The one-shot read (L17). */
export function dataHandlers(services: Services): Handlers<typeof cimplifyLink.data, LinkCaller> {
  return {
    read(_nothing, { caller: { customerId } }) {
      const customer = findCustomer(services, customerId)
      if (!customer) throw notFound()
      const { id, name, email, phone } = customer
      const addresses = listAddresses(services, customerId)
      const mobileMoney = listMobileMoney(services, customerId)
      const defaultAddress = addresses.find((address) => address.is_default) ?? null
      const defaultMobileMoney = mobileMoney.find((account) => account.is_default) ?? null
      return {
        customer: { id, name, email, phone },
        addresses,
        mobile_money: mobileMoney,
        preferences: {
          ...readPreferences(services, customerId),
          default_address_id: defaultAddress?.id ?? null,
          default_mobile_money_id: defaultMobileMoney?.id ?? null,
        },
        default_address: defaultAddress,
        default_mobile_money: defaultMobileMoney,
      }
    },
  }
}

function readPreferences({ database }: Services, customerId: string) {
  return database.get(
    preferencesRow,
    'select preferred_order_type, notify_on_order from preferences where customer_id = :customerId',
    { customerId },
  )
}
