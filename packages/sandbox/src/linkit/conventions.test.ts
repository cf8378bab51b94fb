import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { linkitHeaders, organizationServer } from '../test/organization.ts'

describe.each(Object.entries(openSandbox))('who may call Linkit, %s', (_name, start) => {
  let open: OpenSandbox
  let server: ReturnType<typeof organizationServer>
  beforeEach(async () => {
    open = await start()
    server = organizationServer(open)
  })
  afterEach(() => open.close())

  test('the token and the organisation are needed, both and always', async () => {
    const { Authorization, ...organization } = linkitHeaders
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/lookup?email=ama@example.com'],
      ['POST', '/search'],
      ['POST', ''],
      ['GET', '/cust_1'],
      ['PUT', '/cust_1'],
      ['DELETE', '/cust_1'],
      ['GET', '/cust_1/addresses'],
      ['POST', '/cust_1/addresses'],
      ['PUT', '/cust_1/addresses/addr_1'],
      ['DELETE', '/cust_1/addresses/addr_1'],
    ] as const) {
      for (const [headers, status] of [
        [{}, 401],
        [organization, 401],
        [{ ...organization, Authorization: 'Bearer linkit_live_other' }, 401],
        [{ ...organization, Authorization: 'linkit_test_sandbox' }, 401],
        [{ Authorization }, 403],
        [{ Authorization, 'X-Organization-ID': 'org_other' }, 403],
      ] as const) {
        const answer = await server.call(method, path, undefined, headers)
        expect(answer.status).toBe(status)
        expect(answer.json).toEqual({ code: status, error: expect.any(String) })
        expect(answer.text).not.toMatch(/linkit_|org_/)
      }
    }
  })

  test('a page in a browser is not let in: there is no CORS', async () => {
    const { headers } = await server.call('GET', '', undefined, { ...linkitHeaders, Origin: 'https://shop.test' })
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  test('an unknown path and a wrong method are refused in Linkit’s own shape', async () => {
    expect(await server.call('PATCH', '')).toMatchObject({ status: 405, json: { code: 405 } })
    // /lookup is read, and might be an id too.
    expect((await server.call('PATCH', '/lookup')).headers.get('Allow')).toBe('GET, PUT, DELETE')
    expect(await server.call('GET', '/a.b')).toMatchObject({ status: 404, json: { code: 404 } })
    const response = await open.fetch('/linkit/api/v2/customers', { headers: linkitHeaders })
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ code: 404, error: expect.any(String) })
  })
})
