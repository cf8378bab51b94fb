import * as v from 'valibot'
import { mobileMoneyProviders } from '../contracts/cimplify-link/saved-mobile-money.ts'

/** A saved mobile money account. */
export interface MobileMoneyAccount {
  readonly id: string
  /** E.164. */
  readonly phoneNumber: string
  /** One of the six that we know, or a later one as the API says it. */
  readonly provider: string
  readonly label: string | null
  readonly isDefault: boolean
  /** `unverified`, `pending`, `verified` or `failed`; a later word means `unverified` (A4). */
  readonly verification: string
  readonly usageCount: number
  readonly lastUsedAt: string | null
}

/** What has to be known to save an account. */
export const mobileMoneyDraftSchema = v.object({
  phoneNumber: v.pipe(v.string(), v.regex(/^\+[1-9]\d{7,14}$/)),
  provider: v.picklist(mobileMoneyProviders),
  label: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(50)))),
})

/** An account that is not saved yet. */
export type MobileMoneyDraft = v.InferOutput<typeof mobileMoneyDraftSchema>
