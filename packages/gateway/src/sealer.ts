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
  const keys = new Map([first, ...others].map(({ id, key }) => [id, secretBytes(key)]))
  const firstKey = secretBytes(first.key)

  return {
    seal: (purpose, value) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: first.id, typ: purpose })
        .encrypt(firstKey),

    async unseal(purpose, schema, sealed) {
      try {
        const { plaintext, protectedHeader } = await compactDecrypt(
          sealed,
          ({ kid = '' }) => {
            const key = keys.get(kid)
            if (!key) throw new Error('Sealed with a key that is not configured')
            return key
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
