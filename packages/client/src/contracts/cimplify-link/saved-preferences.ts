import * as z from 'zod/mini'
import { optional } from '../lenient.ts'

/** Each may be absent (L22, A5). */
export const preferencesSchema = z.object({
  preferred_order_type: optional(z.string()),
  default_address_id: optional(z.string()),
  default_mobile_money_id: optional(z.string()),
  notify_on_order: optional(z.boolean()),
})
