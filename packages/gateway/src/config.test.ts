import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { testSecret } from './test/shop.ts'

const right = { cimplifyLink: { url: 'https://api.cimplify.io' }, secrets: [testSecret] }

const complaint = (config: unknown) => {
  try {
    readConfig(config)
    return 'none'
  } catch (error) {
    return error instanceof Error ? error.message : 'not an error'
  }
}

test('the least that is needed gets its defaults', () => {
  expect(readConfig(right)).toEqual({
    ...right,
    basePath: '/till',
    origins: [],
    development: false,
    sameSite: 'strict',
    limits: { sends: 10, sendsPerContact: 30, guesses: 15 },
  })
})

test('a key as openssl writes it is taken', () => {
  const key = Buffer.from(Array.from({ length: 32 }, (_, index) => 255 - index)).toString('base64')
  expect(key).toMatch(/[+/].*=$/)
  expect(complaint({ ...right, secrets: [{ id: 'a', key }] })).toBe('none')
})

test.each<[config: unknown, sentence: RegExp]>([
  [undefined, /takes one object/],
  [{}, /needs `cimplifyLink`.*\n.*needs `secrets`/],
  [{ ...right, secrets: [] }, /openssl rand -base64 32/],
  [{ ...right, secrets: [{ id: 'a', key: 'too short' }] }, /key of 32 bytes/],
  [{ ...right, secrets: [testSecret, testSecret] }, /an `id` of its own/],
  [{ ...right, cimplifyLink: { url: '/cimplify' } }, /an absolute URL/],
  [{ ...right, cimplifyLink: { url: 'https://me:secret@api.cimplify.io' } }, /without query or credentials/],
  [{ ...right, cimplifyLink: { url: 'http://api.cimplify.io' } }, /use https/],
  [{ ...right, basePath: 'till/' }, /starts with a slash/],
  [{ ...right, origins: ['https://shop.example/'] }, /exact, without a path/],
  [{ ...right, origins: ['*'] }, /exact/],
  [{ ...right, sameSite: 'none' }, /'strict' or 'lax'/],
  [{ ...right, store: new Map() }, /memoryStore\(\)/],
  [{ ...right, deadline: 0 }, /milliseconds above 0/],
  [{ ...right, limits: { sends: 0 } }, /whole numbers above 0/],
  [{ ...right, cimplifyUrl: 'x', secret: 'y' }, /does not know `cimplifyUrl`, `secret`/],
])('%j is told what to do', (config, sentence) => {
  expect(complaint(config)).toMatch(sentence)
})

test('no complaint repeats a key', () => {
  expect(complaint({ ...right, secrets: [{ id: 'a', key: 'c2VjcmV0' }] })).not.toContain('c2VjcmV0')
})

test('plain http is for this machine', () => {
  for (const url of ['http://localhost:4010/cimplify', 'http://127.0.0.1:4010', 'http://[::1]:4010']) {
    expect(complaint({ ...right, cimplifyLink: { url } })).toBe('none')
  }
  expect(complaint({ ...right, cimplifyLink: { url: 'http://sandbox:4010' }, development: true })).toBe('none')
})
