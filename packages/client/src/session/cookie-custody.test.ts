// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { acrossTabs } from './across-tabs.ts'
import { cookieCustody } from './cookie-custody.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const apis = { cimplifyLink: { url: 'https://api.cimplify.io' } }
const nobody = async () => new Response('{}', { status: 401 })
const onPage = (hostname: string) => vi.stubGlobal('location', { hostname, href: `https://${hostname}/` })

test.each(['cimplify.io', 'shop.cimplify.io', 'api.cimplify.io'])('works on %s', (hostname) => {
  onPage(hostname)
  expect(cookieCustody(apis)(nobody).sessionMark()).toBe('unknown')
})

test.each(['shop.example', 'evilcimplify.io', 'cimplify.io.example'])(
  'on %s it says what to use instead',
  (hostname) => {
    onPage(hostname)
    expect(() => cookieCustody(apis)(nobody)).toThrow('memoryCustody')
  },
)

test('in a frame of another site it says so, sends the request once, and asks for no refresh', async () => {
  onPage('shop.cimplify.io')
  vi.stubGlobal('top', {})
  Object.assign(document, { hasStorageAccess: async () => false })
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const fetch = vi.fn<typeof globalThis.fetch>(nobody)
  const custody = cookieCustody(apis)(fetch)
  await custody.fetch('https://api.cimplify.io/v1/link/data', {})
  await custody.fetch('https://api.cimplify.io/v1/link/data', {})
  expect(fetch.mock.calls.map(([url]) => url)).toEqual(Array(2).fill('https://api.cimplify.io/v1/link/data'))
  expect(warn).toHaveBeenCalledOnce()
})

test.each([
  ['are missing', undefined],
  [
    'throw',
    {
      request: () => {
        throw new Error('insecure')
      },
    },
  ],
  ['reject', { request: () => Promise.reject(new Error('not allowed')) }],
  ['never come', { request: () => new Promise(() => undefined) }],
])('where Web Locks %s, the work is done once', async (_how, locks) => {
  vi.useFakeTimers()
  vi.stubGlobal('navigator', { locks })
  const work = vi.fn<() => Promise<string>>(async () => 'done')
  const done = acrossTabs('name', work)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await done).toBe('done')
  expect(work).toHaveBeenCalledOnce()
})
