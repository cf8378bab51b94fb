import * as v from 'valibot'
import { openEnum, optional } from '../lenient.ts'

/** The providers that can be saved (L26). */
export const mobileMoneyProviders = ['mtn', 'vodafone', 'telecel', 'airtel', 'airteltigo', 'mpesa'] as const

/** A saved mobile money account (L25, A3). */
export const mobileMoneySchema = v.object({
  id: v.string(),
  phone_number: v.string(),
  provider: openEnum(mobileMoneyProviders),
  label: optional(v.string()),
  is_default: v.fallback(v.boolean(), false),
  verification_status: v.fallback(openEnum(['unverified', 'pending', 'verified', 'failed']), 'unverified'),
  usage_count: v.fallback(v.number(), 0),
  last_used_at: optional(v.string()),
  created_at: optional(v.string()),
})
