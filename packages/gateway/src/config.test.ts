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
    checkStatus: false,
    origins: [],
    trustedProxies: 0,
    development: false,
    sameSite: 'strict',
    concurrency: 1_000,
    limits: expect.objectContaining({ sends: 10, sendsPerContact: 30, guesses: 15 }),
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
  [{ ...right, cimplifyOrders: { url: 'https://storefronts.cimplify.io' } }, /`cimplifyOrders` is/],
  [{ ...right, cimplifyOrders: { url: 'https://a.example', publicKey: 'sk_live_1' } }, /not a secret key/],
  [{ ...right, linkit: { url: 'https://linkit.works', token: 'a b', organizationId: 'org_1' } }, /`linkit` is/],
  [{ ...right, linkit: { url: 'http://linkit.works', token: 't', organizationId: 'org_1' } }, /use https/],
  [{ ...right, imprint: { url: 'https://imprint.example' } }, /`imprint` is/],
  [{ ...right, authorizeStaff: true }, /`authorizeStaff` are functions/],
  [{ ...right, businessId: 'a/b' }, /id of this shop's business/],
  [{ ...right, callingCodes: ['+233'] }, /such as \['233', '234'\]/],
  [{ ...right, trustedProxies: -1 }, /how many of your own proxies/],
  [{ ...right, concurrency: 0 }, /whole number above 0/],
  [{ ...right, cimplifyUrl: 'x', secret: 'y' }, /does not know `cimplifyUrl`, `secret`/],
  [{ ...right, cimplifyLink: { ...right.cimplifyLink, key: 'x' } }, /does not know `cimplifyLink\.key`/],
  [{ ...right, imprint: null, secret: 'y' }, /`imprint` is.*\n.*does not know `secret`/],
  [{ ...right, limits: { sends: 1, tries: 1 }, secret: 'y' }, /does not know `limits\.tries`\.\n.*`secret`/],
  [null, /takes one object/],
])('%j is told what to do', (config, sentence) => {
  expect(complaint(config)).toMatch(sentence)
})

test('no complaint repeats a key', () => {
  const linkit = { url: 'https://linkit.works', token: 'c2VjcmV0 ', organizationId: 'org_1' }
  expect(complaint({ ...right, linkit })).not.toContain('c2VjcmV0')
  expect(complaint({ ...right, secrets: [{ id: 'a', key: 'c2VjcmV0' }] })).not.toContain('c2VjcmV0')
})

test('plain http is for this machine', () => {
  for (const url of ['http://localhost:4010/cimplify', 'http://127.0.0.1:4010', 'http://[::1]:4010']) {
    expect(complaint({ ...right, cimplifyLink: { url } })).toBe('none')
  }
  expect(complaint({ ...right, cimplifyLink: { url: 'http://sandbox:4010' }, development: true })).toBe('none')
})
