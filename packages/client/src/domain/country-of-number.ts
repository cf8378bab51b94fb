import { callingCodes } from './calling-codes.ts'

/**
 * The country of a saved number, by its calling code: a wallet's brand follows its number, wherever the shop is. `null`
 * for a country without wallets of ours. Reads a table of its own, so that a list of saved wallets does not wait for the
 * phone library.
 * @param e164 `+233244000000`
 * @returns two letters
 */
export function countryOfNumber(e164: string): string | null {
  const found = Object.entries(callingCodes).find(([, callingCode]) => e164.startsWith(`+${callingCode}`))
  return found?.[0] ?? null
}
