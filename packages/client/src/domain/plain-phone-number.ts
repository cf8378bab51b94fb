import dialling from './phone-dialling.json' with { type: 'json' }
import type { PhoneNumber } from './phone.ts'

/**
 * Reads a mobile number that is written the usual way, `024 400 0000` or `+233 24 400 0000`, without the phone library and
 * without any file that the library needs. Whether anybody has it is for the API to say.
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
  const found = Object.entries(dialling).find(([home, { callingCode }]) =>
    isFull ? typed.startsWith(`+${callingCode}`) : home === country,
  )
  if (!found) return null
  const [home, { callingCode, trunk, mobileLength }] = found
  const national = isFull ? trunk + typed.slice(callingCode.length + 1) : typed
  // A second zero is one that was left in after the calling code.
  const isUsual = trunk === '' || /^0[1-9]/.test(national)
  const abroad = national.slice(trunk.length)
  return isUsual && /^\d+$/.test(abroad) && abroad.length === mobileLength
    ? { e164: `+${callingCode}${abroad}`, national, country: home, likelyProvider: null }
    : null
}
