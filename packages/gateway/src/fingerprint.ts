import { base64url } from 'jose'

/**
 * HMAC-SHA-256 over the parts. Store keys are made of it: a contact or a token is never in one, and whoever reads
 * the store cannot try contacts out without the key.
 */
export async function fingerprint(key: string | Uint8Array, ...parts: string[]): Promise<string> {
  const bytes = typeof key === 'string' ? new TextEncoder().encode(key) : new Uint8Array(key)
  const hmac = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  // As JSON, so that ['ab', 'c'] and ['a', 'bc'] differ.
  const signature = await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(JSON.stringify(parts)))
  return base64url.encode(new Uint8Array(signature))
}

/** 256 random bits as text. */
export const randomId = () => base64url.encode(crypto.getRandomValues(new Uint8Array(32)))
