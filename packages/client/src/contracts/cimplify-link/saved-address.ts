import * as v from 'valibot'
import { optional, text } from '../lenient.ts'

/** A saved address (L23, A2). */
export const linkAddressSchema = v.object({
  id: v.string(),
  label: text,
  street_address: text,
  apartment: optional(v.string()),
  city: text,
  region: text,
  country: optional(v.string()),
  is_default: v.fallback(v.boolean(), false),
  usage_count: v.fallback(v.number(), 0),
  last_used_at: optional(v.string()),
  created_at: optional(v.string()),
  updated_at: optional(v.string()),
})

export type LinkAddress = v.InferOutput<typeof linkAddressSchema>
