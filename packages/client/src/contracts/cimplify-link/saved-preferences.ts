import * as v from 'valibot'
import { optional } from '../lenient.ts'

/** Each may be absent (L22, A5). */
export const preferencesSchema = v.object({
  preferred_order_type: optional(v.string()),
  default_address_id: optional(v.string()),
  default_mobile_money_id: optional(v.string()),
  notify_on_order: optional(v.boolean()),
})
