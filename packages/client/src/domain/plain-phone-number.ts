import mobileLengths from './phone-mobile-lengths.json' with { type: 'json' }
import type { PhoneNumber } from './phone.ts'

/** Calling code, and what a national number begins with that is left out abroad. As of 2026-07-17. */
const dialling: Readonly<Record<string, readonly [callingCode: string, trunk: '0' | '']>> = {
  BF: ['226', ''],
  BJ: ['229', ''],
  CD: ['243', '0'],
  CI: ['225', ''],
  CM: ['237', ''],
  EG: ['20', '0'],
  ET: ['251', '0'],
  GH: ['233', '0'],
  GM: ['220', ''],
  KE: ['254', '0'],
  LR: ['231', '0'],
  LS: ['266', ''],
  ML: ['223', ''],
  MW: ['265', '0'],
  MZ: ['258', ''],
  NE: ['227', ''],
  NG: ['234', '0'],
  RW: ['250', '0'],
  SL: ['232', '0'],
  SN: ['221', ''],
  TG: ['228', ''],
  TZ: ['255', '0'],
  UG: ['256', '0'],
  ZA: ['27', '0'],
  ZM: ['260', '0'],
}

const lengthOfMobile = new Map(Object.entries(mobileLengths))

/**
 * Reads a mobile number that is written the usual way, `024 400 0000` or `+233 24 400 0000`, without the phone library. Whether
 * anybody has it is for the API to say.
 * @param country two letters; whose national numbers are meant
 * @returns `null` where only the library can tell
 */
export function plainPhoneNumber(text: string, country: string): PhoneNumber | null {
  const typed = text
    .slice(0, 40)
    .normalize('NFKC')
    .replace(/[\s().-]/g, '')
    .replace(/^00/, '+')
  const isFull = typed.startsWith('+')
  const found = Object.entries(dialling).find(([home, [callingCode]]) =>
    isFull ? typed.startsWith(`+${callingCode}`) : home === country,
  )
  if (!found) return null
  const [home, [callingCode, trunk]] = found
  const national = isFull ? trunk + typed.slice(callingCode.length + 1) : typed
  // A second zero is one that was left in after the calling code.
  const isUsual = trunk === '' || /^0[1-9]/.test(national)
  const abroad = national.slice(trunk.length)
  return isUsual && /^\d+$/.test(abroad) && abroad.length === lengthOfMobile.get(home)
    ? { e164: `+${callingCode}${abroad}`, national, country: home, likelyProvider: null }
    : null
}
