import { bytesToHex } from '@noble/hashes/utils.js'

// Drawn many at a time: asking for them takes longer than the bytes do.
const pool = new Uint8Array(4096)
let used = pool.length

/** Bytes nobody can guess, as hex. Never the same ones twice. */
function randomHex(bytes: number): string {
  if (used + bytes > pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  used += bytes
  return bytesToHex(pool.subarray(used - bytes, used))
}

/** An id in the API's own style, such as `addr_…`: 128 random bits. */
export function randomId(prefix: string): string {
  return `${prefix}_${randomHex(16)}`
}

/** A secret that stands for a session: 256 random bits, and a prefix that a leak scanner can look for. */
export function randomToken(prefix: string): string {
  return `${prefix}_${randomHex(32)}`
}

/** Six digits, each of the million equally likely (A11). */
export function randomCode(): string {
  // The largest multiple of a million below 2^32: above it the remainders would favour the small codes.
  const fair = 4_294_000_000
  for (;;) {
    const [number = fair] = crypto.getRandomValues(new Uint32Array(1))
    if (number < fair) return String(number % 1_000_000).padStart(6, '0')
  }
}
