import { CompactEncrypt, base64url } from 'jose'
import * as v from 'valibot'
import { openWithNode, openWithWebCrypto, type OpenAesGcm } from './open-aes-gcm.ts'
import type { Schema } from './schema.ts'

/** A key that seals: 32 bytes as base64 or base64url, under a name that sealed text carries in the clear. */
export interface Secret {
  readonly id: string
  readonly key: string
}

/** Makes text that only this gateway's instances can read or write. */
export interface Sealer {
  /** `purpose` is bound in: what was sealed as one thing never opens as another. */
  seal(purpose: string, value: unknown): Promise<string>
  /** `undefined` for everything that is not ours, not whole, sealed for something else or with a forgotten key. */
  unseal<Value>(purpose: string, schema: Schema<Value>, sealed: string): Promise<Value | undefined>
}

/** The bytes of a secret. `openssl rand -base64` writes `+`, `/` and `=` where base64url has none. */
export const secretBytes = (key: string) =>
  base64url.decode(key.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''))

const bytesOf = (text: string) => new Uint8Array(base64url.decode(text))

/** What stands before a sealed text in the clear (RFC 7516). A text of ours has these very letters. */
const headerOf = ({ id }: Secret, purpose: string) => ({ alg: 'dir', enc: 'A256GCM', kid: id, typ: purpose })

/** Seals with the first secret and opens with all, so that a new one can be added before the old one goes. */
export function createSealer([first, ...others]: readonly [Secret, ...Secret[]]): Sealer {
  const firstKey = new Uint8Array(secretBytes(first.key))
  const openers = [first, ...others].map((secret): [Secret, OpenAesGcm] => {
    const key = new Uint8Array(secretBytes(secret.key))
    return [secret, openWithNode(key) ?? openWithWebCrypto(key)]
  })

  /** Sealing is rare, and jose's to do. Opening is every request's, and one letter of another form is a stranger's. */
  async function open(purpose: string, sealed: string): Promise<Uint8Array | undefined> {
    const [header = '', encryptedKey, iv = '', ciphertext = '', tag = '', ...more] = sealed.split('.')
    const opener = openers.find(([secret]) => header === base64url.encode(JSON.stringify(headerOf(secret, purpose))))
    if (!opener || encryptedKey !== '' || more.length > 0) return undefined
    const [, openSealed] = opener
    return openSealed({
      iv: bytesOf(iv),
      ciphertext: bytesOf(ciphertext),
      tag: bytesOf(tag),
      clear: new TextEncoder().encode(header),
    })
  }

  return {
    seal: async (purpose, value) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader(headerOf(first, purpose))
        .encrypt(firstKey),

    async unseal(purpose, schema, sealed) {
      try {
        const plaintext = await open(purpose, sealed)
        if (!plaintext) return undefined
        const parsed = v.safeParse(schema, JSON.parse(new TextDecoder().decode(plaintext)))
        return parsed.success ? parsed.output : undefined
      } catch {
        return undefined
      }
    },
  }
}
