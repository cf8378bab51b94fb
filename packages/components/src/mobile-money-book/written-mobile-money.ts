import type { MobileMoneyAccount, MobileMoneyDraft } from '@tillkit/client'

/** What is being saved: a new wallet, or one in the place of another. */
export interface WrittenMobileMoney {
  /** The wallet that it replaces, or `null` where it is a new one. */
  readonly account: MobileMoneyAccount | null
  readonly draft: MobileMoneyDraft
}
