import { parsePhoneNumberFromString } from 'libphonenumber-js'

/**
 * A phone number as E.164, however it was typed, or `undefined` if it cannot be one. Possible is enough: the ranges
 * in use change faster than any list of them, and a test needs numbers that nobody owns.
 */
export function normalisePhone(text: string): string | undefined {
  const parsed = parsePhoneNumberFromString(text, 'GH')
  return parsed?.isPossible() ? parsed.number : undefined
}

/** `+233244000000` as `+233****0000`: the country and the last four, as the API shows it (L8). */
export function maskPhone(phone: string): string {
  const country = parsePhoneNumberFromString(phone)?.countryCallingCode ?? ''
  return `+${country}****${phone.slice(-4)}`
}
