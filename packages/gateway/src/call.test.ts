import { describe, expect, test } from 'vitest'
import { openShop } from './test/shop.ts'

const draft = { label: 'Home', street_address: '1 High Street', city: 'Accra', region: 'Greater Accra' }

test.each([
  '.',
  '..',
  '%2e',
  '%2e%2e',
  '%252e%252e',
  '..%2fdata',
  'a%2fb',
  'a%00',
  '-a',
  '_a',
  'a b',
  'a;b',
  'é',
  'a'.repeat(129),
  '',
])('the id %j reaches no API', async (id) => {
  const { browser, upstream, signIn } = openShop()
  await signIn()
  const before = upstream.arrivals.length
  const { status } = await browser.send('DELETE', `/v1/link/addresses/${id}`)
  expect([404, 405]).toContain(status)
  expect(upstream.arrivals).toHaveLength(before)
})

test('an id goes on as it is, and a path never', async () => {
  const { browser, upstream, signIn } = openShop()
  await signIn()
  await browser.send('POST', '/v1/link/x/../addresses/addr_1-2/default?business_id=bus_2&token=secret')
  expect(upstream.arrivals.at(-1)?.url).toBe('https://link.example/v1/link/addresses/addr_1-2/default')
})

describe('an idempotency key', () => {
  test.each([
    ['beyond ASCII', 'clé'],
    ['too long', 'k'.repeat(256)],
    ['with a space', 'a b'],
    ['with a tab', 'a\tb'],
    ['empty', ''],
  ])('%s is refused', async (_name, key) => {
    const { browser, upstream, signIn } = openShop()
    await signIn()
    const before = upstream.arrivals.length
    const answer = await browser.send('POST', '/v1/link/addresses', {
      body: draft,
      headers: { 'Idempotency-Key': key },
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { code: 'VALIDATION_ERROR' } })
    expect(upstream.arrivals).toHaveLength(before)
  })

  test('quoted is passed on quoted, and not where the API takes none', async () => {
    const { browser, upstream, signIn } = openShop()
    await signIn()
    await browser.send('POST', '/v1/link/addresses', { body: draft, headers: { 'Idempotency-Key': '"a"' } })
    expect(upstream.arrivals.at(-1)?.headers.get('Idempotency-Key')).toBe('"a"')
    await browser.send('GET', '/v1/link/data', { headers: { 'Idempotency-Key': 'b' } })
    expect(upstream.arrivals.at(-1)?.headers.get('Idempotency-Key')).toBeNull()
  })
})

describe('a body', () => {
  const post = async (body: BodyInit, headers: Record<string, string> = {}) => {
    const { gateways, upstream } = openShop()
    const answer = await gateways[0].fetch(
      new Request('https://shop.example/till/cimplify/v1/link/auth/request-otp', {
        method: 'POST',
        headers: {
          'X-Tillkit': '1',
          'Sec-Fetch-Site': 'same-origin',
          'Content-Type': 'application/json; charset=UTF-8',
          ...headers,
        },
        body,
      }),
    )
    return { status: answer.status, text: await answer.text(), reached: upstream.arrivals.length > 0 }
  }
  const right = '{"contact":"+233244000000","contact_type":"phone"}'

  test('of up to 64 KiB is read', async () => {
    const padding = ' '.repeat(64 * 1024 - right.length)
    expect(await post(right + padding)).toMatchObject({ status: 200 })
    expect(await post(`${right + padding} `)).toMatchObject({ status: 413, reached: false })
  })

  test.each([
    ['not JSON', '{"contact":'],
    ['empty', ''],
    ['an array', '[]'],
    ['null', 'null'],
    ['without what is needed', '{"contact":"+233244000000"}'],
    ['with another type', '{"contact":["+233244000000"],"contact_type":"phone"}'],
  ])('%s is refused without a word of it', async (_name, body) => {
    const { status, text, reached } = await post(body)
    expect(status).toBe(400)
    expect(reached).toBe(false)
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'VALIDATION_ERROR' }, status: { success: false } })
    expect(text).not.toContain('233244000000')
  })

  test.each(['profile', 'preferences', 'addresses/addr_1', 'addresses/addr_1/default'])(
    'that is no object is no empty change of %s either',
    async (resource) => {
      const { browser, upstream, signIn } = openShop()
      await signIn()
      const before = upstream.arrivals.length
      for (const body of [[], [{}], 'text', 7, null]) {
        const answer = await browser.send('POST', `/v1/link/${resource}`, { body })
        expect(answer.status).toBe(400)
        expect(await answer.json()).toMatchObject({ error: { details: { body: 'Not an object.' } } })
      }
      expect(upstream.arrivals).toHaveLength(before)
    },
  )

  test('that is not UTF-8 is refused', async () => {
    expect(await post(new Uint8Array([0x7b, 0xff, 0x7d]))).toMatchObject({ status: 400 })
    expect(await post(right, { 'Content-Type': 'application/json; charset=latin1' })).toMatchObject({ status: 415 })
  })
})
