import { normalisePhone } from '../phone.ts'
import type { PhonePrompt, PhonePrompts } from '../phone-prompts.ts'
import { invalid } from '../refusal.ts'
import type { Services } from '../services.ts'
import { journaled } from './journaled.ts'

/** The shoppers' phones: what waits on them for an answer, and the answer. */
export interface ShopperPhone {
  /** What one phone shows, or what all of them show; newest first. */
  list(phoneNumber?: string): PhonePrompt[]
  /** Answers a prompt. Refuses one that waits no longer. */
  readonly answer: PhonePrompts['answer']
}

/** The phones of one sandbox, as its control plane has them. What is answered on them is in the journal. */
export function createShopperPhone(services: Services): ShopperPhone {
  const { phonePrompts } = services
  return {
    list(phoneNumber) {
      if (phoneNumber === undefined) return phonePrompts.listWaiting()
      const number = normalisePhone(phoneNumber)
      if (number === undefined) throw invalid({ number: 'is not a phone number' })
      return phonePrompts.listWaiting(number)
    },
    answer: (id, answer) => journaled(services, { path: '/phone/:promptId' }, () => phonePrompts.answer(id, answer)),
  }
}
