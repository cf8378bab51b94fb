/** What AES-256-GCM made of a text. The tag proves every byte of it, and of what stands beside it in the clear. */
export interface SealedBytes {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly ciphertext: Uint8Array<ArrayBuffer>
  readonly tag: Uint8Array<ArrayBuffer>
  readonly clear: Uint8Array<ArrayBuffer>
}

/** Opens sealed bytes with the one key that it was made with. Fails where a bit of them is another one. */
export type OpenAesGcm = (sealed: SealedBytes) => Uint8Array | Promise<Uint8Array>

const tagLength = 16

/** Every runtime has this one. It works in a thread of its own, which for a cookie is a long way. */
export function openWithWebCrypto(key: Uint8Array<ArrayBuffer>): OpenAesGcm {
  const imported = crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt'])
  return async ({ iv, ciphertext, tag, clear }) => {
    const whole = new Uint8Array(ciphertext.length + tag.length)
    whole.set(ciphertext)
    whole.set(tag, ciphertext.length)
    const algorithm = { name: 'AES-GCM', iv, additionalData: clear, tagLength: tagLength * 8 }
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, await imported, whole))
  }
}

/** Node's own, or `undefined` where there is none: it opens a cookie on the spot. */
export function openWithNode(key: Uint8Array<ArrayBuffer>): OpenAesGcm | undefined {
  // Asked for at run time, so that a bundle for an edge runtime has no trace of it.
  const node = globalThis.process?.getBuiltinModule?.('node:crypto')
  if (!node) return undefined
  return ({ iv, ciphertext, tag, clear }) => {
    const decipher = node.createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
    decipher.setAAD(clear)
    decipher.setAuthTag(tag)
    const opened = decipher.update(ciphertext)
    // In this mode the end holds no bytes: it is where the tag is checked.
    decipher.final()
    return opened
  }
}
