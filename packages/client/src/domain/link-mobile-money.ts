import type * as v from 'valibot'
import type { mobileMoneySchema } from '../contracts/cimplify-link/saved-mobile-money.ts'
import type { MobileMoneyAccount, MobileMoneyDraft } from './mobile-money.ts'

export function fromLinkMobileMoney(account: v.InferOutput<typeof mobileMoneySchema>): MobileMoneyAccount {
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

export function toLinkMobileMoney({ phoneNumber, provider, label }: MobileMoneyDraft) {
  return { phone_number: phoneNumber, provider, ...(label ? { label } : {}) }
}
