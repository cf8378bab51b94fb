import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
  type MetadataJson,
  type PhoneNumber as ParsedNumber,
} from 'libphonenumber-js/core'
import { guessProvider } from './guess-provider.ts'
import metadata from './phone-metadata.json' with { type: 'json' }
import mobileLengths from './phone-mobile-lengths.json' with { type: 'json' }
import type { PhoneNumber, PhoneNumbers } from './phone.ts'

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
    if (number?.isPossible() && (number.isValid() || mayBeNew(number)))
      return {
        e164: number.number,
        national: number.formatNational(),
        country: number.country ?? null,
        likelyProvider: guessProvider(number.nationalNumber, number.country ?? ''),
      }
    return elsewhere(typed)
  },
}

const lengthOfMobile = new Map(Object.entries(mobileLengths))

/**
 * Networks open new ranges faster than data follows. But one that lacks a digit is no new one, though its country may have
 * numbers as short; nor one with its trunk zero left in, which is cut short too.
 */
const mayBeNew = ({ country, nationalNumber }: ParsedNumber) =>
  nationalNumber.length === lengthOfMobile.get(country ?? '') && !nationalNumber.startsWith('0')

/** A number of a country that we carry no data for: whoever writes it in full is believed. */
function elsewhere(typed: string): PhoneNumber | null {
  const compact = typed.replace(/[\s().-]/g, '')
  const known = Object.keys(africa.country_calling_codes).some((code) => compact.startsWith(`+${code}`))
  return /^\+[1-9]\d{7,14}$/.test(compact) && !known
    ? { e164: compact, national: compact, country: null, likelyProvider: null }
    : null
}
