import type * as v from 'valibot'
import type { preferencesSchema } from '../contracts/cimplify-link/saved-preferences.ts'
import type { Preferences } from './preferences.ts'

export function fromLinkPreferences(preferences: v.InferOutput<typeof preferencesSchema>): Preferences {
  return {
    orderType: preferences.preferred_order_type,
    defaultAddressId: preferences.default_address_id,
    defaultMobileMoneyId: preferences.default_mobile_money_id,
    notifyOnOrder: preferences.notify_on_order,
  }
}
