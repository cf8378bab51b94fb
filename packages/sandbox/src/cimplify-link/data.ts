import type { cimplifyLink } from '@tillkit/client/contracts'
import type { Handlers } from '../handlers.ts'
import { notFound } from '../refusal.ts'
import type { Services } from '../services.ts'
import { findCustomer } from './customers.ts'
import type { LinkCaller } from './link-sessions.ts'
import { readPreferences } from './preferences.ts'
import { linkCustomer } from './profile.ts'
import { listAddresses } from './saved-addresses.ts'
import { listMobileMoney } from './saved-mobile-money.ts'

/** The one-shot read (L17). */
export function dataHandlers(services: Services): Handlers<typeof cimplifyLink.data, LinkCaller> {
  return {
    read(_nothing, { caller: { customerId } }) {
      const customer = findCustomer(services, customerId)
      if (!customer) throw notFound()
      const addresses = listAddresses(services, customerId)
      const mobileMoney = listMobileMoney(services, customerId)
      return {
        customer: linkCustomer(customer),
        addresses,
        mobile_money: mobileMoney,
        preferences: readPreferences(services, customerId),
        default_address: addresses.find((address) => address.is_default) ?? null,
        default_mobile_money: mobileMoney.find((account) => account.is_default) ?? null,
      }
    },
  }
}
