import { createCipheriv, randomBytes } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { openWithNode, openWithWebCrypto, type SealedBytes } from './open-aes-gcm.ts'

const key = new Uint8Array(randomBytes(32))
const bytes = (text: string) => new TextEncoder().encode(text)

function seal(text: string): SealedBytes {
  const iv = new Uint8Array(randomBytes(12))
  const clear = bytes('header')
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(clear)
  const ciphertext = new Uint8Array(Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]))
  return { iv, ciphertext, tag: new Uint8Array(cipher.getAuthTag()), clear }
}

const parts = ['iv', 'ciphertext', 'tag', 'clear'] as const

describe.each([
  ['Node', openWithNode],
  ['WebCrypto', openWithWebCrypto],
] as const)('%s', (_name, openWith) => {
  const open = openWith(key)
  if (!open) throw new Error('These tests run in Node.')

  test.each(['', 'ς', 'x'.repeat(10_000)])('opens what was sealed', async (text) => {
    expect(new TextDecoder().decode(await open(seal(text)))).toBe(text)
  })

  test.each(parts)('opens nothing with another bit in its %s', async (part) => {
    const sealed = seal('session')
    for (const index of sealed[part].keys()) {
      const changed = sealed[part].map((byte, at) => (at === index ? byte ^ 1 : byte))
      await expect((async () => open({ ...sealed, [part]: changed }))()).rejects.toThrow(/./)
    }
  })

  test.each([0, 4, 8, 12, 15, 17])('opens nothing by a tag of %s bytes', async (length) => {
    const sealed = seal('session')
    const whole = new Uint8Array([...sealed.tag, 0])
    await expect((async () => open({ ...sealed, tag: whole.slice(0, length) }))()).rejects.toThrow(/./)
  })

  test('opens nothing with another key', async () => {
    const other = openWith(new Uint8Array(randomBytes(32)))
    await expect((async () => other?.(seal('session')))()).rejects.toThrow(/./)
  })
})

test.each([undefined, {}])('without Node’s cryptography there is WebCrypto’s', (process) => {
  vi.stubGlobal('process', process)
  expect(openWithNode(key)).toBeUndefined()
  vi.unstubAllGlobals()
})
