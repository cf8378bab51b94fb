import { loadPhoneNumbers, type PhoneNumber } from './phone.ts'

/**
 * Reads a number as people type it. Where the library cannot be fetched, a number that is written the usual way is read
 * without it: browsers before 2026 do not fetch a module again that got lost once, and nobody stays outside for that.
 * @param country two letters; whose national numbers are meant
 * @returns `null` where it is no number
 * @throws what the fetching failed with, where only the library can tell
 */
export async function readPhoneNumber(text: string, country: string): Promise<PhoneNumber | null> {
  try {
    return (await loadPhoneNumbers()).parse(text, country)
  } catch (error) {
    const number = await readPlainly(text, country).catch(() => null)
    if (number) return number
    throw error
  }
}

/** Fetched only now: half a kB that hardly anybody needs, and a file that has not got lost yet. */
async function readPlainly(text: string, country: string): Promise<PhoneNumber | null> {
  const { plainPhoneNumber } = await import('./plain-phone-number.ts')
  return plainPhoneNumber(text, country)
}
