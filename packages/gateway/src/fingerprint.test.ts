import { expect, test } from 'vitest'
import { fingerprint, randomId } from './fingerprint.ts'

test('a fingerprint depends on the key, the parts and where they end', async () => {
  const prints = await Promise.all([
    fingerprint('key', 'ab', 'c'),
    fingerprint('key', 'a', 'bc'),
    fingerprint('key', 'abc'),
    fingerprint('other', 'ab', 'c'),
  ])
  expect(new Set(prints).size).toBe(4)
  expect(await fingerprint(new TextEncoder().encode('key'), 'ab', 'c')).toBe(prints[0])
})

test('random ids are 256 bits that fit a cookie', () => {
  expect(randomId()).toMatch(/^[\w-]{43}$/)
  expect(randomId()).not.toBe(randomId())
})
