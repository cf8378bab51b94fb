import { CompactEncrypt, base64url, compactDecrypt } from 'jose'
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

/** Seals with the first secret and opens with all, so that a new one can be added before the old one goes. */
export function createSealer([first, ...others]: readonly [Secret, ...Secret[]]): Sealer {
  const secrets = new Map([first, ...others].map((secret) => [secret.id, secret]))
  const keys = new Map<string, Promise<CryptoKey>>()

  /** Imported at first use and then kept: for every cookie anew it would cost as much as opening one. */
  function keyOf({ id, key }: Secret): Promise<CryptoKey> {
    const known = keys.get(id)
    if (known) return known
    const bytes = new Uint8Array(secretBytes(key))
    const imported = crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
    keys.set(id, imported)
    return imported
  }

  return {
    seal: async (purpose, value) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: first.id, typ: purpose })
        .encrypt(await keyOf(first)),

    async unseal(purpose, schema, sealed) {
      try {
        const { plaintext, protectedHeader } = await compactDecrypt(
          sealed,
          ({ kid = '' }) => {
            const secret = secrets.get(kid)
            if (!secret) throw new Error('Sealed with a key that is not configured')
            return keyOf(secret)
          },
          { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] },
        )
        if (protectedHeader.typ !== purpose) return undefined
        const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(plaintext)))
        return parsed.success ? parsed.data : undefined
      } catch {
        return undefined
      }
    },
  }
}
