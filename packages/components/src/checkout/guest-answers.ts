import type { AddressDraft, MobileMoneyDraft, Wires } from '@tillkit/client'
import type { GuestDetails } from './checkout-order.ts'

/** What a guest has said of themselves. */
export interface GuestAnswers {
  readonly details: GuestDetails | null
  readonly address: AddressDraft | null
  readonly wallet: MobileMoneyDraft | null
}

export const nothingTyped: GuestAnswers = { details: null, address: null, wallet: null }

/**
 * The answers of this page's guests, by basket: `till.source(guestAnswersSource)`. They are in this closure and nowhere
 * else, so that whoever fetches one more thing from the shop comes back to them, and a reload does not. They go with every
 * sign-in and sign-out: a checkout that stands on the page keeps what it needs of them.
 */
export function guestAnswersSource({ epoch }: Pick<Wires, 'epoch'>) {
  const answers = new Map<string, GuestAnswers>()
  epoch.subscribe(() => answers.clear())
  return {
    read: (basketId: string): GuestAnswers => answers.get(basketId) ?? nothingTyped,
    keep: (basketId: string, typed: GuestAnswers): void => void answers.set(basketId, typed),
    clear: (): void => answers.clear(),
  }
}
