import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from './test/open-sandbox.ts'
import { link, visit } from './test/visitor.ts'

describe.each(Object.entries(openSandbox))('faults, %s', (_name, start) => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  let token: string
  beforeEach(async () => {
    open = await start()
    visitor = visit(open)
    token = (await visitor.signIn()).token
  })
  afterEach(() => open.close())

  const order = (fault: object, rule: object = {}) =>
    visitor.send('POST', '/_sandbox/faults', { body: { ...rule, fault } })
  const read = () => visitor.send('GET', `${link}/data`, { token })
  const raw = () => open.fetch(`${link}/data`, { headers: { Authorization: `Bearer ${token}` } })

  test('strike as often as they were asked to, in the order in which they were', async () => {
    expect((await order({ kind: 'status', status: 503, retry_after: '7' }, { times: 2 })).status).toBe(201)
    await order({ kind: 'status', status: 429, retry_after: 'Wed, 21 Oct 2026 07:28:00 GMT' })
    const answers = [await read(), await read(), await read(), await read()]
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 429, 200])
    expect(answers[0]).toMatchObject({ json: { status: { code: 503, success: false } } })
    expect(answers[0]?.headers.get('Retry-After')).toBe('7')
    expect(answers[2]).toMatchObject({ json: { error: { code: 'RATE_LIMITED' } } })
  })

  test('strike where they were asked to: by method, template or how the path begins', async () => {
    await order({ kind: 'status', status: 500 }, { method: 'post' })
    await order({ kind: 'status', status: 501 }, { path: '/v1/link/addresses/:id/default' })
    await order({ kind: 'status', status: 502 }, { path: '/cimplify/v1/link/da' })
    const addresses = `${link}/addresses`
    expect((await visitor.send('GET', addresses, { token })).status).toBe(200)
    expect((await read()).status).toBe(502)
    expect((await visitor.send('POST', `${addresses}/addr_1/default`, { token })).status).toBe(500)
    expect((await visitor.send('POST', `${addresses}/addr_1/default`, { token })).status).toBe(501)
    expect((await visitor.send('GET', '/_sandbox/faults')).json).toEqual([])
  })

  test('a template is that route alone, and another path whatever begins with it, with or without the base', async () => {
    await order({ kind: 'status', status: 501 }, { path: '/v1/link/addresses' })
    await order({ kind: 'status', status: 502 }, { path: '/v1/link/addresses/' })
    const byDefault = () => visitor.send('POST', `${link}/addresses/addr_1/default`, { token })
    expect((await byDefault()).status).toBe(502)
    expect((await byDefault()).status).toBe(404)
    expect((await visitor.send('GET', `${link}/addresses`, { token })).status).toBe(501)
  })

  test.each(['drop-before-commit', 'drop-after-commit'])('%s: the request fails as on a network', async (kind) => {
    await order({ kind })
    await expect(raw()).rejects.toBeInstanceOf(TypeError)
    expect((await read()).status).toBe(200)
    expect(open.sandbox.journal.list().at(-2)).toMatchObject({ status: 'dropped', path: `${link}/data` })
  })

  test('strike a page of another origin as they strike a server', async () => {
    const fromPage = { token, headers: { Origin: 'https://shop.test' } }
    await order({ kind: 'drop-before-commit' })
    await expect(visitor.send('GET', `${link}/data`, fromPage)).rejects.toBeInstanceOf(TypeError)
    await order({ kind: 'status', status: 503 })
    const refused = await visitor.send('GET', `${link}/data`, fromPage)
    expect(refused.status).toBe(503)
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  test('cut-mid-body: the head arrives, the body breaks off', async () => {
    await order({ kind: 'cut-mid-body' })
    const response = await raw()
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toBeInstanceOf(TypeError)
  })

  test('html: a page with any status', async () => {
    await order({ kind: 'html' })
    await order({ kind: 'html', status: 200 })
    for (const status of [502, 200]) {
      const page = await read()
      expect(page.status).toBe(status)
      expect(page.headers.get('Content-Type')).toContain('text/html')
      expect(page.text).toMatch(/^<!doctype html>/)
    }
  })

  test('truncated-json: half an answer as if it were all', async () => {
    await order({ kind: 'truncated-json' })
    const { text } = await (await raw()).text().then((text) => ({ text }))
    expect(text.startsWith('{"data"')).toBe(true)
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
  })

  test('answer: any text, such as a success that is none', async () => {
    await order({ kind: 'answer', body: '{"data":{"success":false,"message":"No"}}' })
    expect((await read()).json).toEqual({ data: { success: false, message: 'No' } })
    await order({ kind: 'answer', status: 204, body: null })
    expect((await read()).status).toBe(204)
  })

  test('oversized, slow-drip and redirect', async () => {
    await order({ kind: 'oversized', bytes: 2_000_000 })
    expect((await read()).text).toHaveLength(2_000_000)

    await order({ kind: 'slow-drip', milliseconds: 0 })
    const refused = await visitor.send('GET', `${link}/data`)
    expect(refused).toMatchObject({ status: 401, json: { error: { code: 'UNAUTHENTICATED' } } })

    await order({ kind: 'redirect', location: 'https://elsewhere.test/' })
    const redirect = await raw()
    expect([redirect.status, redirect.headers.get('Location')]).toEqual([307, 'https://elsewhere.test/'])
  })

  test('gzip-bomb: fifty megabytes, whoever unpacks them', async () => {
    await order({ kind: 'gzip-bomb' })
    expect((await (await raw()).text()).length).toBe(50 * 1024 * 1024)
  })

  test.each([
    [{ path: '/v1/link/adresses' }, '/v1/link/adresses', 'no API has that path. The nearest is /v1/link/addresses.'],
    [
      { method: 'post', path: '/cimplify/v1/link/adresses/:id' },
      'post /cimplify/v1/link/adresses/:id',
      'no API has that path. The nearest is /cimplify/v1/link/addresses/:id.',
    ],
    [
      { path: '/v1/link/addresses/:addressId' },
      '/v1/link/addresses/:addressId',
      'no API has that path. The nearest is /v1/link/addresses/:id.',
    ],
    [{ path: '/?' }, '/?', 'no API has that path. The nearest is /v1/link/data.'],
    [{ method: 'PATCH', path: '/v1/link/data' }, 'PATCH /v1/link/data', 'that path takes GET.'],
    [{ method: 'PATCH' }, 'PATCH', 'the APIs take DELETE, GET, POST, PUT.'],
  ])('%j is refused, because nothing would meet it', async (aim, named, known) => {
    const message = `A fault on ${named} would never strike: ${known}`
    expect(await order({ kind: 'html' }, aim)).toMatchObject({ status: 400, json: { error: { message } } })
    expect(() => open.sandbox.faults.add({ ...aim, fault: { kind: 'html' } })).toThrow(message)
    expect(open.sandbox.faults.list()).toEqual([])
  })

  test.each([
    { method: 'delete', path: '/v1/link/addresses/addr_1' },
    { method: 'POST', path: '/v1/link/addr' },
    { path: '/linkit/api/v1/customers/:customerId/addresses' },
    { path: '/imprint' },
    { path: '/api/v1/orders/ord_1/verify' },
    {},
  ])('%j is taken, because something may meet it', async (aim) => {
    expect((await order({ kind: 'html' }, aim)).status).toBe(201)
  })

  test('are refused when they make no sense, and can be cleared', async () => {
    for (const body of [
      {},
      { fault: { kind: 'earthquake' } },
      { fault: { kind: 'delay' } },
      { fault: { kind: 'html' }, times: 0 },
    ]) {
      expect((await visitor.send('POST', '/_sandbox/faults', { body })).status).toBe(400)
    }
    await order({ kind: 'html' })
    expect((await visitor.send('DELETE', '/_sandbox/faults')).status).toBe(204)
    expect((await read()).status).toBe(200)
  })
})
