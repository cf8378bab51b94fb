import type * as z from 'zod/mini'
import type { mobileMoneySchema } from '../contracts/cimplify-link/mobile-money.ts'

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

export function fromLinkMobileMoney(account: z.output<typeof mobileMoneySchema>): MobileMoneyAccount {
  return {
    id: account.id,
    phoneNumber: account.phone_number,
    provider: account.provider,
    label: account.label,
    isDefault: account.is_default,
    verification: account.verification_status,
    usageCount: account.usage_count,
    lastUsedAt: account.last_used_at,
  }
}
