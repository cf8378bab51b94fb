import * as z from 'zod/mini'
import { openEnum, optional, withFallback } from '../lenient.ts'

/** The providers that can be saved (L26). */
export const mobileMoneyProviders = ['mtn', 'vodafone', 'telecel', 'airtel', 'airteltigo', 'mpesa'] as const

/** A saved mobile money account (L25, A3). */
export const mobileMoneySchema = z.object({
  id: z.string(),
  phone_number: z.string(),
  provider: openEnum(mobileMoneyProviders),
  label: optional(z.string()),
  is_default: withFallback(z.boolean(), false),
  verification_status: withFallback(openEnum(['unverified', 'pending', 'verified', 'failed']), 'unverified'),
  usage_count: withFallback(z.number(), 0),
  last_used_at: optional(z.string()),
  created_at: optional(z.string()),
})
