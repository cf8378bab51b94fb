import { GatewayError } from './gateway-error.ts'
import { fingerprint } from './fingerprint.ts'
import type { Settings } from './config.ts'
import { secretBytes } from './sealer.ts'
import type { Store } from './store/store.ts'

const windowSeconds = 10 * 60

/** Who asks for a code or tries one. */
export interface Asker {
  contact: string
  contactType: 'phone' | 'email'
  /** From the device cookie; unknown where there is none. */
  device: string | undefined
}

/** Slows down floods of codes and guesses. They throw 429; nothing is ever locked, a window passes by itself. */
export interface Limits {
  beforeSend(asker: Asker): Promise<void>
  beforeGuess(asker: Asker): Promise<void>
}

/** One contact however it is spelt. */
const spelling = ({ contact, contactType }: Asker) =>
  contactType === 'phone' ? contact.replaceAll(/\D/g, '') : contact.trim().toLowerCase()

/** Makes them, counted in fixed windows in the store, so that all instances count together. */
export function createLimits(store: Store, { secrets, limits }: Settings, now: () => number): Limits {
  const key = secretBytes(secrets[0].key)

  async function count(most: number, ...parts: string[]) {
    const second = Math.floor(now() / 1000)
    const window = Math.floor(second / windowSeconds)
    const used = await store.increment(`limit:${await fingerprint(key, ...parts, String(window))}`, windowSeconds)
    if (used <= most) return
    throw new GatewayError(429, 'RATE_LIMITED', 'Too many tries. Wait, then try again.', {
      retryAfter: String((window + 1) * windowSeconds - second),
    })
  }

  return {
    async beforeSend(asker) {
      await count(limits.sends, 'send', spelling(asker), asker.device ?? '')
      await count(limits.sendsPerContact, 'send', spelling(asker))
    },
    beforeGuess: (asker) => count(limits.guesses, 'guess', spelling(asker), asker.device ?? ''),
  }
}
