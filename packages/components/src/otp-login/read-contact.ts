import { readPhoneNumber, type Contact } from '@tillkit/client'

/** What somebody typed, and as what. */
export interface TypedContact {
  readonly type: Contact['type']
  readonly text: string
}

/**
 * Reads a contact as people type it. Loads the phone library for a number.
 * @param country two letters; whose national numbers are meant
 * @returns `null` where it cannot be one
 * @throws what the fetching failed with, where only the library can tell
 */
export async function readContact({ type, text }: TypedContact, country: string): Promise<Contact | null> {
  if (type === 'email') {
    const value = text.normalize('NFKC').trim()
    return isEmail(value) ? { type, value } : null
  }
  const number = await readPhoneNumber(text, country)
  return number && { type, value: number.e164 }
}

/** Only the server can tell whether a mailbox exists: this catches a phone number, or a name without an ending. */
const isEmail = (text: string) => text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text)
