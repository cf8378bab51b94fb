import type * as z from 'zod/mini'
import type { preferencesSchema } from '../contracts/cimplify-link/preferences.ts'

/** How the shopper likes it. `null`: never said (L22). */
export interface Preferences {
  readonly orderType: string | null
  readonly defaultAddressId: string | null
  readonly defaultMobileMoneyId: string | null
  readonly notifyOnOrder: boolean | null
}

export function fromLinkPreferences(preferences: z.output<typeof preferencesSchema>): Preferences {
  return {
    orderType: preferences.preferred_order_type,
    defaultAddressId: preferences.default_address_id,
    defaultMobileMoneyId: preferences.default_mobile_money_id,
    notifyOnOrder: preferences.notify_on_order,
  }
}
