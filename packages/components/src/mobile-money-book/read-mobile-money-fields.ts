import {
  brandsOf,
  guessProvider,
  loadPhoneNumbers,
  mobileMoneyDraftSchema,
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
    const read = mobileMoneyDraftSchema.safeParse({
      phoneNumber: number?.e164 ?? '',
      // The guess may come later than Enter.
      provider: provider || (number && guessProvider(number.e164, home)) || '',
      label: label.trim() || null,
    })
    if (!read.success) {
      const wrong = new Map(read.error.issues.map((issue) => [issue.path[0], issue]))
      const tooLong = wrong.get('label')?.code === 'too_big' ? m.common.tooLong('50') : words.missing.label
      return refused({
        ...(wrong.has('phoneNumber') && { phoneNumber: words.missing.phoneNumber }),
        ...(wrong.has('provider') && { provider: words.missing.provider }),
        ...(wrong.has('label') && { label: tooLong }),
      })
    }
    if (isSaved(read.data, home)) return refused({ phoneNumber: words.alreadySaved })
    return { values: read.data, errors: {} }
  }

/** The fields in the order in which they stand. */
export const mobileMoneyFieldNames = ['phoneNumber', 'provider', 'label'] as const

export const isMobileMoneyField = (name: unknown): name is keyof MobileMoneyFields =>
  mobileMoneyFieldNames.some((known) => known === name)

/** `null` where it is no number, `'unreadable'` where the phone library could not be fetched. */
async function readNumber(text: string, country: string): Promise<PhoneNumber | null | 'unreadable'> {
  try {
    return (await loadPhoneNumbers()).parse(text, country)
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
