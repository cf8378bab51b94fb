import type { MobileMoneyProvider } from './providers.ts'

/** A phone number as the kit keeps it. */
export interface PhoneNumber {
  /** `+233244000000`: what is sent. */
  readonly e164: string
  /** `024 400 0000`: what its owner would write. */
  readonly national: string
  /** Two letters, or `null` where the country code is shared by several. */
  readonly country: string | null
  /** The wallet that it probably has, or `null`. A hint and never a rule: numbers are taken to other networks (C17). */
  readonly likelyProvider: MobileMoneyProvider | null
}

/** The phone library, once it is here. */
export interface PhoneNumbers {
  /**
   * Reads a number as people type it: `024 400 0000`, `+233…`, `00233…`, Arabic digits.
   * @param country two letters; whose national numbers are meant
   * @returns `null` where it cannot be a number of any country that we know
   */
  parse(text: string, country: string): PhoneNumber | null
}

/** Loads the phone library and its data: about 20 kB gzipped, so ask for it when a field gets the focus. */
export const loadPhoneNumbers = async (): Promise<PhoneNumbers> => (await import('./phone-numbers.ts')).phoneNumbers

/** `+233****0000`: enough to recognise one's own. */
export const maskPhone = (e164: string): string => `${e164.slice(0, 4)}****${e164.slice(-4)}`
