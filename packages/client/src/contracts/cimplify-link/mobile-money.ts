import * as z from 'zod/mini'
import { openEnum, optional } from '../lenient.ts'

/** The providers that can be saved (L26). */
export const mobileMoneyProviders = ['mtn', 'vodafone', 'telecel', 'airtel', 'airteltigo', 'mpesa'] as const

/** A saved mobile money account (L25, A3). */
export const mobileMoneySchema = z.object({
  id: z.string(),
  phone_number: z.string(),
  provider: openEnum(mobileMoneyProviders),
  label: optional(z.string()),
  is_default: z.catch(z.boolean(), false),
  verification_status: z.catch(openEnum(['unverified', 'pending', 'verified', 'failed']), 'unverified'),
  usage_count: z.catch(z.number(), 0),
  last_used_at: optional(z.string()),
  created_at: optional(z.string()),
})
