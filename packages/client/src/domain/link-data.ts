import { cimplifyLinkBackend } from '../apis/cimplify-link.ts'
import { data } from '../contracts/cimplify-link/data.ts'
import { bind } from '../http/bind.ts'
import type { Wires } from '../wires.ts'
import type { Address } from './address.ts'
import type { ReadOptions } from './address-book.ts'
import { fromLink } from './link-address.ts'
import { fromLinkMobileMoney } from './link-mobile-money.ts'
import { fromLinkPreferences } from './link-preferences.ts'
import type { MobileMoneyAccount } from './mobile-money.ts'
import type { Preferences } from './preferences.ts'
import type { LinkCustomer } from './profile.ts'

/** Everything that the account screens begin with, in one answer (L17). */
export interface LinkData {
  readonly customer: LinkCustomer
  readonly addresses: Address[]
  readonly mobileMoney: MobileMoneyAccount[]
  readonly preferences: Preferences
}

/** The one-shot read of a signed-in shopper (L17). */
export interface LinkDataSource {
  /** @throws ApiError `unauthenticated` or `session-revoked` where nobody is signed in */
  read(options?: ReadOptions): Promise<LinkData>
}

/** Makes it: `till.source(linkDataSource)`. */
export function linkDataSource({ connectionTo }: Wires): LinkDataSource {
  const link = bind({ data }, cimplifyLinkBackend(connectionTo('cimplify-link')))
  return {
    async read({ signal } = {}) {
      const read = await link.data.read({ signal })
      // The API names the defaults beside the lists as well as inside them (C14): either counts.
      const addressId = read.default_address ?? read.preferences.default_address_id
      const mobileMoneyId = read.default_mobile_money ?? read.preferences.default_mobile_money_id
      return {
        customer: read.customer,
        addresses: withDefault(read.addresses.map(fromLink), addressId),
        mobileMoney: withDefault(read.mobile_money.map(fromLinkMobileMoney), mobileMoneyId),
        preferences: fromLinkPreferences(read.preferences),
      }
    },
  }
}

function withDefault<Row extends { readonly id: string; readonly isDefault: boolean }>(list: Row[], id: string | null) {
  if (id === null || list.some((row) => row.isDefault)) return list
  return list.map((row) => (row.id === id ? { ...row, isDefault: true } : row))
}
