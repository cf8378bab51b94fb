import { networkPrefixes } from './network-prefixes.ts'
import type { MobileMoneyProvider } from './providers.ts'

/**
 * The wallet that a number probably has, by the network it was first given out by, or `null`. A hint and never a rule:
 * numbers are taken along to other networks (C17).
 * @param national what stands behind the calling code: `244000000`
 * @param country two letters
 */
export function guessProvider(national: string, country: string): MobileMoneyProvider | null {
  let longest = ''
  let guess: MobileMoneyProvider | null = null
  for (const [provider, prefixes] of networkPrefixes[country] ?? [])
    for (const prefix of prefixes.split(' '))
      if (national.startsWith(prefix) && prefix.length > longest.length) {
        longest = prefix
        guess = provider
      }
  return guess
}
