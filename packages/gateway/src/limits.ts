import { addressBlock } from './address-block.ts'
import type { LimitsSettings } from './config-limits.ts'
import type { Settings } from './config.ts'
import { fingerprint } from './fingerprint.ts'
import { GatewayError, invalid } from './gateway-error.ts'
import { plainContact } from './plain-contact.ts'
import { secretBytes } from './sealer.ts'
import type { Store } from './store/store.ts'

const windowSeconds = 10 * 60

/** Who asks for a code or tries one. */
export interface Asker {
  contact: string
  contactType: 'phone' | 'email'
  /** From the device cookie; unknown where there is none. */
  device: string | undefined
  /** Unknown where nothing tells it that can be believed. */
  address: string | undefined
}

/** Slows down floods of codes and guesses. They throw 429; nothing is ever locked, a window passes by itself. */
export interface Limits {
  beforeSend(asker: Asker): Promise<void>
  beforeGuess(asker: Asker): Promise<void>
  beforeCheck(asker: Pick<Asker, 'address'>): Promise<void>
}

/** What has no `@` counts as a number, whatever the page calls it: the API may go by that, and send a message. */
const isPhone = ({ contact, contactType }: Asker) => contactType === 'phone' || !contact.includes('@')

const plain = (asker: Asker) => plainContact(asker.contact, isPhone(asker) ? 'phone' : 'email')

/** What is counted: for what it stands, and how often it may come. */
type Count = [most: keyof LimitsSettings, ...what: (string | undefined)[]]

/** Makes them, counted in fixed windows in the store, so that all instances count together. */
export function createLimits(store: Store, settings: Settings, now: () => number): Limits {
  const { secrets, limits, callingCodes } = settings
  const key = secretBytes(secrets[0].key)

  async function count(...[most, ...what]: Count) {
    // Nothing that could be told apart: everybody would be counted as one.
    if (what.includes(undefined)) return
    const second = Math.floor(now() / 1000)
    const window = Math.floor(second / windowSeconds)
    const print = await fingerprint(key, most, ...what.map(String), String(window))
    if ((await store.increment(`limit:${print}`, windowSeconds)) <= limits[most]) return
    throw new GatewayError(429, 'RATE_LIMITED', 'Too many tries. Wait, then try again.', {
      retryAfter: String((window + 1) * windowSeconds - second),
    })
  }

  /** The narrowest first: who is stopped there uses up nothing that others share. */
  async function countAll(counts: readonly Count[]) {
    for (const each of counts) await count(...each)
  }

  function checkCountry(asker: Asker) {
    if (!callingCodes || !isPhone(asker)) return
    const digits = plain(asker)
    if (asker.contact.trim().startsWith('+') && callingCodes.some((code) => digits.startsWith(code))) return
    throw invalid('Codes do not go to numbers of this country.', { contact: 'Not a country that gets codes.' })
  }

  const blockOf = ({ address }: Pick<Asker, 'address'>) => address && addressBlock(address)

  return {
    async beforeSend(asker) {
      checkCountry(asker)
      const contact = plain(asker)
      await countAll([
        ['sends', contact, asker.device ?? ''],
        ['sendsPerContact', contact],
        ['sendsPerAddressBlock', blockOf(asker)],
        ['sendsPerNumberBlock', isPhone(asker) ? contact.slice(0, -4) : undefined],
        ['sendsInTotal'],
      ])
    },
    async beforeGuess(asker) {
      const contact = plain(asker)
      await countAll([
        ['guesses', contact, asker.device ?? ''],
        ['guessesPerContact', contact],
        ['guessesPerAddressBlock', blockOf(asker)],
        ['guessesInTotal'],
      ])
    },
    beforeCheck: (asker) => countAll([['checksPerAddressBlock', blockOf(asker)], ['checksInTotal']]),
  }
}
