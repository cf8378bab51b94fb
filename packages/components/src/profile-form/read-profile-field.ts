import { readContact } from '../otp-login/read-contact.ts'
import type { Messages } from '../messages/en.ts'
import { withoutDirectionMarks } from '../messages/isolate.ts'

/** What a shopper may change of their profile. */
export type ProfileField = 'name' | 'phone' | 'email'

export const profileFields = ['name', 'phone', 'email'] as const

const longestName = 200

/** What was typed as it is sent, or in words what is wrong with it. */
export type ReadField = { readonly value: string } | { readonly problem: string }

/**
 * Reads one field as people type it. Loads the phone library for a number.
 * @param country two letters; whose national numbers are meant
 */
export async function readProfileField(
  field: ProfileField,
  text: string,
  country: string,
  m: Pick<Messages, 'errors' | 'common' | 'contactProblems' | 'profileFields'>,
): Promise<ReadField> {
  if (field === 'name') return readName(text, m)
  try {
    const contact = await readContact({ type: field, text }, country)
    if (contact) return { value: contact.value }
    return { problem: field === 'phone' ? m.contactProblems.phone : m.contactProblems.email }
  } catch {
    // The phone library could not be loaded.
    return { problem: m.errors.unreachable }
  }
}

function readName(text: string, m: Pick<Messages, 'common' | 'profileFields'>): ReadField {
  const value = withoutDirectionMarks(text).normalize('NFC').trim()
  if (!value) return { problem: m.profileFields.nameMissing }
  return value.length > longestName ? { problem: m.common.tooLong(String(longestName)) } : { value }
}
