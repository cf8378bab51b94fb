import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from './test/open-sandbox.ts'
import { link, visit, type Sent } from './test/visitor.ts'

describe.each(Object.entries(openSandbox))('bad input, %s', (_name, start) => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  let token: string
  const mistakes: unknown[] = []
  beforeEach(async () => {
    mistakes.length = 0
    open = await start({ onError: (error) => mistakes.push(error) })
    visitor = visit(open)
    token = (await visitor.signIn()).token
  })
  afterEach(() => open.close())

  const addresses = `${link}/addresses`
  const type = (contentType: string) => ({ headers: { 'Content-Type': contentType } })
  const cases: [what: string, status: number, method: string, path: string, sent: Sent][] = [
    ['not JSON', 400, 'POST', addresses, { body: '{"label":' }],
    ['an array', 400, 'POST', addresses, { body: '[]' }],
    ['null', 400, 'POST', addresses, { body: 'null' }],
    ['no body', 400, 'POST', addresses, {}],
    ['a form', 415, 'POST', addresses, { body: 'label=x', ...type('application/x-www-form-urlencoded') }],
    ['JSON called text', 415, 'POST', addresses, { body: '{}', ...type('text/plain') }],
    ['a type that only begins like JSON', 415, 'POST', addresses, { body: '{}', ...type('application/jsonp') }],
    ['more than 1 MiB', 413, 'POST', addresses, { body: `{"label":"${'x'.repeat(1024 * 1024)}"}` }],
    ['an unknown path', 404, 'GET', `${link}/nothing`, {}],
    ['an unknown path below the API', 404, 'GET', '/cimplify/v2', {}],
    ['an id with a dot', 404, 'DELETE', `${addresses}/a.b`, {}],
    ['an id with a dot, before anything is looked up', 404, 'DELETE', `${addresses}/a.b`, { token: 'made-up' }],
    ['an id that cannot be decoded', 404, 'DELETE', `${addresses}/%E0%A4%A`, {}],
    ['a very long id', 404, 'DELETE', `${addresses}/${'a'.repeat(129)}`, {}],
    ['a method that the path does not take', 405, 'PUT', addresses, { body: {} }],
  ]
  test.each(cases)('%s: %i', async (_what, status, method, path, sent) => {
    const answer = await visitor.send(method, path, { token, ...sent })
    expect(answer.status).toBe(status)
    expect(answer.json).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } })
    expect(answer.text).not.toMatch(/\bat .*\.ts|node_modules|sqlite/i)
    expect(mistakes).toEqual([])
  })

  test('says which methods a path takes', async () => {
    const { headers } = await visitor.send('PUT', addresses, { token })
    expect(headers.get('Allow')).toBe('GET, POST')
  })

  test('texts of every kind are kept as they are', async () => {
    const texts = [
      '<img src=x onerror=alert(1)>',
      `'); drop table addresses; --`,
      '\u0000\u202e😀'.repeat(9),
      'é'.repeat(50),
    ]
    for (const label of texts) {
      const body = { label, street_address: '1 Ring Road', city: 'Accra', region: 'Greater Accra' }
      const created = await visitor.send('POST', addresses, { token, body })
      expect(created).toMatchObject({ status: 200, json: { data: { label } } })
    }
    expect(mistakes).toEqual([])
  })
})
