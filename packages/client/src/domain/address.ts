import * as v from 'valibot'

/** A saved address, wherever it is kept. */
export interface Address {
  readonly id: string
  readonly label: string
  readonly line1: string
  readonly line2: string | null
  readonly city: string
  readonly region: string
  /** Two letters (ISO 3166-1), or `null` where the backend does not say. */
  readonly country: string | null
  readonly isDefault: boolean
  readonly usageCount: number
  /** RFC 3339, or `null` where it was never used. */
  readonly lastUsedAt: string | null
}

const required = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest))

/** What has to be known to save an address. The limits are the stricter ones of the two backends (L24, K11). */
export const addressDraftSchema = v.object({
  label: required(50),
  line1: required(200),
  line2: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(200)))),
  city: required(100),
  region: required(100),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
})

/** An address that is not saved yet. */
export type AddressDraft = v.InferOutput<typeof addressDraftSchema>
