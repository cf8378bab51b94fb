import { loadPhoneNumbers, type PhoneNumber } from './phone.ts'
import { plainPhoneNumber } from './plain-phone-number.ts'

/**
 * Reads a number as people type it. Where the library cannot be fetched, a number that is written the usual way is read
 * without it: nobody stays outside because a file got lost on the way.
 * @param country two letters; whose national numbers are meant
 * @returns `null` where it is no number
 * @throws what the fetching failed with, where only the library can tell
 */
export async function readPhoneNumber(text: string, country: string): Promise<PhoneNumber | null> {
  try {
    return (await loadPhoneNumbers()).parse(text, country)
  } catch (error) {
    const number = plainPhoneNumber(text, country)
    if (number) return number
    throw error
  }
}
