import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
  type MetadataJson,
} from 'libphonenumber-js/core'
import metadata from './phone-metadata.json' with { type: 'json' }
import type { PhoneNumbers } from './phone.ts'

// The file is cut from the library's own metadata by scripts/phone-metadata.ts; TypeScript reads its tuples as arrays.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const africa = metadata as unknown as MetadataJson

const isCountry = (country: string): country is CountryCode => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return isSupportedCountry(country as CountryCode, africa)
}

// Contact lists and chats wrap numbers in marks for the direction of text.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

export const phoneNumbers: PhoneNumbers = {
  parse(text, country) {
    // `00` is how most of Africa dials abroad; the library knows it only for some countries.
    const typed = text.normalize('NFKC').replace(invisible, '').trim().replace(/^00/, '+')
    const home = isCountry(country) ? { defaultCountry: country } : {}
    const number = parsePhoneNumberFromString(typed, { ...home, extract: false }, africa)
    // Possible rather than valid: networks open new ranges faster than data follows. But a trunk zero that was left in
    // belongs to a number which is cut short.
    if (number?.isPossible() && (number.isValid() || !number.nationalNumber.startsWith('0')))
      return { e164: number.number, national: number.formatNational(), country: number.country ?? null }
    return elsewhere(typed)
  },
}

/** A number of a country that we carry no data for: whoever writes it in full is believed. */
function elsewhere(typed: string) {
  const compact = typed.replace(/[\s().-]/g, '')
  const known = Object.keys(africa.country_calling_codes).some((code) => compact.startsWith(`+${code}`))
  return /^\+[1-9]\d{7,14}$/.test(compact) && !known ? { e164: compact, national: compact, country: null } : null
}
