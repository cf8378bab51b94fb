import { describe, expect, test } from 'vitest'
import type { GatewayConfig } from './config.ts'
import { randomId } from './fingerprint.ts'
import { openBrowser } from './test/browser.ts'
import { openShop } from './test/shop.ts'

const requesting = '/v1/link/auth/request-otp'
const verifying = '/v1/link/auth/verify-otp'

interface Try {
  contact?: string
  contact_type?: 'phone' | 'email'
  address?: string
  forwardedFor?: string
}

/** Each request comes from a device of its own, which anyone can make up, so that no limit by device is in the way. */
function openTries(config: Partial<GatewayConfig>) {
  const { gateways, upstream, wait } = openShop(config)
  const send = (path: string, body: object, { address, forwardedFor }: Try) =>
    openBrowser(gateways[0]).send('POST', path, {
      body,
      ...(address !== undefined && { address }),
      headers: {
        Cookie: `__Host-till-device=${randomId()}`,
        ...(forwardedFor !== undefined && { 'X-Forwarded-For': forwardedFor }),
      },
    })
  const contactOf = ({ contact = '+233244000000', contact_type = 'phone' }: Try) => ({ contact, contact_type })
  return {
    upstream,
    wait,
    ask: (each: Try) => send(requesting, contactOf(each), each),
    guess: (each: Try) => send(verifying, { ...contactOf(each), otp_code: '654321' }, each),
  }
}

const numbers = (count: number, from = 244_000_000) =>
  Array.from({ length: count }, (_, at) => `+233${from + at * 10_000}`)

async function statuses(tries: readonly Try[], ask: (each: Try) => Promise<Response>) {
  const seen = []
  for (const each of tries) seen.push((await ask(each)).status)
  return seen
}

describe('codes that are asked for run out', () => {
  test('for a block of addresses, and for no other', async () => {
    const { ask } = openTries({ limits: { sendsPerAddressBlock: 3 } })
    const from = (address: string, contacts: string[]) => contacts.map((contact) => ({ contact, address }))
    const [one, two, three, four, five] = numbers(5)
    const tries = [
      ...from('41.66.200.7', [one ?? '', two ?? '']),
      ...from('41.66.200.250', [three ?? '', four ?? '']),
      ...from('41.66.201.7', [five ?? '']),
      ...from('2001:db8:1::1', [one ?? '', two ?? '', three ?? '']),
      ...from('2001:db8:1:ffff::2', [four ?? '']),
      ...from('2001:db8:2::1', [five ?? '']),
    ]
    expect(await statuses(tries, ask)).toEqual([200, 200, 200, 429, 200, 200, 200, 200, 429, 200])
  })

  test('for ten thousand numbers in a row, and for no others', async () => {
    const { ask, upstream } = openTries({ limits: { sendsPerNumberBlock: 3 } })
    const inBlock = ['+233244001111', '+233 24 400 2222', '+233244003333', '+233244004444']
    const tries = [...inBlock, '+233244010000'].map((contact) => ({ contact }))
    expect(await statuses(tries, ask)).toEqual([200, 200, 200, 429, 200])
    expect(upstream.count(`POST ${requesting}`)).toBe(4)
    const mails = ['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com']
    const byMail = mails.map((contact) => ({ contact, contact_type: 'email' as const }))
    expect(await statuses(byMail, ask)).toEqual([200, 200, 200, 200])
  })

  test('for everybody together, with the time when they come back', async () => {
    const { ask, wait } = openTries({ limits: { sendsInTotal: 4 } })
    const tries = numbers(5).map((contact) => ({ contact }))
    expect(await statuses(tries.slice(0, 4), ask)).toEqual([200, 200, 200, 200])
    const refused = await ask(tries[4] ?? {})
    expect(refused.status).toBe(429)
    wait(Number(refused.headers.get('Retry-After')) * 1000)
    expect((await ask(tries[4] ?? {})).status).toBe(200)
  })

  test('a narrow limit that is reached uses up nothing of the wider ones', async () => {
    const { ask } = openTries({ limits: { sendsPerContact: 2, sendsInTotal: 3 } })
    const flood = Array.from({ length: 10 }, () => ({}))
    await statuses(flood, ask)
    expect((await ask({ contact: '+233200000000' })).status).toBe(200)
  })
})

describe('codes that are tried run out', () => {
  test('for one contact from a hundred addresses, and for no other contact', async () => {
    const { guess, upstream } = openTries({ limits: { guessesPerContact: 20 } })
    const tries = Array.from({ length: 100 }, (_, at) => ({ address: `41.66.${at}.1` }))
    const seen = await statuses(tries, guess)
    expect(seen.filter((status) => status === 400)).toHaveLength(20)
    expect(seen.filter((status) => status === 429)).toHaveLength(80)
    expect(upstream.count(`POST ${verifying}`)).toBe(20)
    expect((await guess({ contact: '+233200000000' })).status).toBe(400)
  })

  test('for a block of addresses, and in total', async () => {
    const byBlock = openTries({ limits: { guessesPerAddressBlock: 2 } })
    const tries = numbers(3).map((contact) => ({ contact, address: '41.66.200.7' }))
    expect(await statuses(tries, byBlock.guess)).toEqual([400, 400, 429])
    const inTotal = openTries({ limits: { guessesInTotal: 2 } })
    expect(await statuses(tries, inTotal.guess)).toEqual([400, 400, 429])
  })
})

test('what a browser writes into `X-Forwarded-For` is not believed, what its own proxies add is', async () => {
  const forged = numbers(4).map((contact, at) => ({ contact, address: '41.66.200.7', forwardedFor: `9.9.${at}.9` }))
  const bare = openTries({ limits: { sendsPerAddressBlock: 2 } })
  expect(await statuses(forged, bare.ask)).toEqual([200, 200, 429, 429])
  const proxied = openTries({ limits: { sendsPerAddressBlock: 2 }, trustedProxies: 1 })
  expect(await statuses(forged, proxied.ask)).toEqual([200, 200, 200, 200])
  const padded = forged.map((each) => ({ ...each, forwardedFor: `${each.forwardedFor}, 1.1.1.1` }))
  expect(await statuses(padded, proxied.ask)).toEqual([200, 200, 429, 429])
})

test('where nothing tells an address nobody is counted by it', async () => {
  const { ask } = openTries({ limits: { sendsPerAddressBlock: 1 } })
  expect(
    await statuses(
      numbers(3).map((contact) => ({ contact })),
      ask,
    ),
  ).toEqual([200, 200, 200])
  const odd = numbers(3).map((contact) => ({ contact, address: 'unix:/run/shop' }))
  expect(await statuses(odd, ask)).toEqual([200, 200, 200])
})

test('codes go to numbers of the countries that are served', async () => {
  const { ask, upstream } = openTries({ callingCodes: ['233', '1'] })
  const tries = ['+233244000000', '+12025550100', '+8825550100', '0244000000', '233244000000', '+44'].map(
    (contact) => ({
      contact,
    }),
  )
  expect(await statuses(tries, ask)).toEqual([200, 200, 400, 400, 400, 400])
  expect(upstream.count(`POST ${requesting}`)).toBe(2)
  expect((await ask({ contact: 'ama@example.com', contact_type: 'email' })).status).toBe(200)
  // Nor under another name.
  expect((await ask({ contact: '+8825550100', contact_type: 'email' })).status).toBe(400)
  const refused = await (await ask({ contact: '+8825550100' })).text()
  expect(refused).not.toContain('8825550100')
})
