import type { MobileMoneyAccount, MobileMoneyDraft } from '@tillkit/client'
import type { Written } from '../saved-rows/use-writing.ts'

/** What somebody is writing: a new wallet, or one in the place of another. */
export type WrittenMobileMoney = Written<MobileMoneyAccount, MobileMoneyDraft>
