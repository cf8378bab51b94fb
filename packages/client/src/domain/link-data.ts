import type { CimplifyLinkApi } from '../apis/cimplify-link.ts'
import type { Address } from './address.ts'
import type { ReadOptions } from './address-book.ts'
import { fromLink } from './link-address-book.ts'
import { fromLinkMobileMoney } from './link-mobile-money.ts'
import type { MobileMoneyAccount } from './mobile-money.ts'
import { fromLinkPreferences, type Preferences } from './preferences.ts'
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

export function linkDataSource(link: Pick<CimplifyLinkApi, 'data'>): LinkDataSource {
  return {
    async read({ signal } = {}) {
      const data = await link.data.read({ signal })
      // The API names the defaults beside the lists as well as inside them (C14): either counts.
      const addressId = data.default_address ?? data.preferences.default_address_id
      const mobileMoneyId = data.default_mobile_money ?? data.preferences.default_mobile_money_id
      return {
        customer: data.customer,
        addresses: withDefault(data.addresses.map(fromLink), addressId),
        mobileMoney: withDefault(data.mobile_money.map(fromLinkMobileMoney), mobileMoneyId),
        preferences: fromLinkPreferences(data.preferences),
      }
    },
  }
}

function withDefault<Row extends { readonly id: string; readonly isDefault: boolean }>(list: Row[], id: string | null) {
  if (id === null || list.some((row) => row.isDefault)) return list
  return list.map((row) => (row.id === id ? { ...row, isDefault: true } : row))
}
