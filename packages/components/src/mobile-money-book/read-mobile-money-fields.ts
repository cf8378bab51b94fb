import {
  brandsOf,
  mobileMoneyDraftSchema,
  readDraft,
  readPhoneNumber,
  type MobileMoneyDraft,
  type PhoneNumber,
} from '@tillkit/client'
import type { FieldErrors, Resolver } from 'react-hook-form'
import type { CoreMessages } from '../messages/areas.ts'
import type { Messages } from '../messages/en.ts'
import { brandCountry } from './use-typed-number.ts'

/** What the fields of the form hold: texts, empty where nothing was typed or chosen. */
export interface MobileMoneyFields {
  phoneNumber: string
  provider: string
  label: string
}

interface Reading {
  /** Whose national numbers are meant: two letters. */
  readonly country: string
  /** Whether the same wallet is saved already, in the country of its number. */
  readonly isSaved: (draft: MobileMoneyDraft, country: string) => boolean
}

/** Reads the fields as a draft, or says in words what is wrong with each. */
export const readMobileMoneyFields =
  (
    m: CoreMessages & Pick<Messages, 'mobileMoneyForm'>,
    { country, isSaved }: Reading,
  ): Resolver<MobileMoneyFields, unknown, MobileMoneyDraft> =>
  async ({ phoneNumber, provider, label }) => {
    const words = m.mobileMoneyForm
    const number = await readNumber(phoneNumber, country)
    if (number === 'unreadable') return refused({ phoneNumber: m.errors.unreachable })
    const home = brandCountry(number, country)
    if (brandsOf(home).length === 0) return refused({ phoneNumber: words.noProvider })
    const { draft, problems } = readDraft(mobileMoneyDraftSchema, {
      phoneNumber: number?.e164 ?? '',
      // The guess may come later than Enter.
      provider: provider || (number?.likelyProvider ?? ''),
      label: label.trim() || null,
    })
    if (problems) {
      const longest = problems.get('label')?.longest
      return refused({
        ...(problems.has('phoneNumber') && { phoneNumber: words.missing.phoneNumber }),
        ...(problems.has('provider') && { provider: words.missing.provider }),
        ...(problems.has('label') && { label: longest ? m.common.tooLong(String(longest)) : words.missing.label }),
      })
    }
    if (isSaved(draft, home)) return refused({ phoneNumber: words.alreadySaved })
    return { values: draft, errors: {} }
  }

/** The fields in the order in which they stand. */
export const mobileMoneyFieldNames = ['phoneNumber', 'provider', 'label'] as const

/** `null` where it is no number, `'unreadable'` where the phone library could not be fetched. */
async function readNumber(text: string, country: string): Promise<PhoneNumber | null | 'unreadable'> {
  try {
    return await readPhoneNumber(text, country)
  } catch {
    return 'unreadable'
  }
}

function refused(messages: Partial<MobileMoneyFields>): { values: {}; errors: FieldErrors<MobileMoneyFields> } {
  const errors: FieldErrors<MobileMoneyFields> = {}
  for (const name of mobileMoneyFieldNames) {
    const message = messages[name]
    if (message) errors[name] = { type: 'validate', message }
  }
  return { values: {}, errors }
}
