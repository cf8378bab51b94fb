import { linkit } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { organizationServer, sarah } from '../test/organization.ts'
import type { Received } from '../test/visitor.ts'

describe.each(Object.entries(openSandbox))('finding Linkit customers, %s', (_name, start) => {
  let open: OpenSandbox
  let server: ReturnType<typeof organizationServer>
  beforeEach(async () => {
    open = await start({ now: () => Date.UTC(2026, 10, 21, 12) })
    server = organizationServer(open)
  })
  afterEach(() => open.close())

  const read = ({ json }: Received) => v.parse(linkit.customers.list.response!, json)
  const names = (received: Received) => read(received).data.map((one) => `${one.first_name} ${one.last_name}`)
  const list = (query = '') => server.call('GET', query)
  const search = (body: object) => server.call('POST', '/search', body)

  test('lists all, newest first, with the page, its size and how many there are', async () => {
    const { json } = await list()
    expect(json).toMatchObject({ data: { length: 13 }, page: 1, limit: 20, total: 13 })
    expect(names(await list()).slice(0, 2)).toEqual(['Ama Mensah', 'Kofi Boateng'])
  })

  test('takes the text’s own request', async () => {
    const found = read(await list('?status=active&limit=25'))
    expect(found.limit).toBe(25)
    expect(new Set(found.data.map(({ status }) => status))).toEqual(new Set(['active']))
  })

  test('turns pages without missing or repeating anybody', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => list(`?limit=5&page=${page}`)))
    expect(pages.map((page) => names(page).length)).toEqual([5, 5, 3, 0])
    expect(new Set(pages.flatMap(names)).size).toBe(13)
    expect(pages.map((page) => read(page).total)).toEqual([13, 13, 13, 13])
  })

  test.each(['?limit=101', '?limit=0', '?page=0', '?page=-1', '?page=x', '?limit=1.5', `?search=${'x'.repeat(201)}`])(
    'refuses %s',
    async (query) => {
      expect(await list(query)).toMatchObject({ status: 400, json: { code: 400, details: expect.anything() } })
    },
  )

  test('takes at most a hundred a page', async () => {
    expect((await list('?limit=100')).status).toBe(200)
  })

  test.each([
    ['kofi', ['Kofi Boateng']],
    ['KOFI BOA', ['Kofi Boateng']],
    ['TRAORÉ', ['Fatou Traoré']],
    ['traore\u0301', ['Fatou Traoré']],
    ['frimpong.example', ['Akosua Frimpong']],
    ['+23324', ['Ama Mensah']],
    ['024 400', ['Ama Mensah']],
    ['244000000', ['Ama Mensah']],
    ['%', []],
    ['_', []],
    ["' or 1=1 --", []],
    ['\\', []],
  ])('finds by name, e-mail and phone: %j', async (text, found) => {
    expect(names(await list(`?search=${encodeURIComponent(text)}`))).toEqual(found)
    expect(names(await search({ query: text }))).toEqual(found)
  })

  test('filters by status and type, one or many', async () => {
    expect(names(await list('?status=suspended'))).toEqual(['Nii Lartey'])
    expect(names(await list('?status=blocked'))).toEqual(['Chidi Okafor'])
    expect(names(await list('?type=vip'))).toEqual(['Ama Mensah', 'Kwame Asante'])
    expect(names(await list('?status=something_new'))).toEqual([])
    expect(names(await search({ status: ['pending', 'inactive'] }))).toEqual(['Esi Owusu', 'Yaw Ofori'])
    expect(names(await search({ status: ['active'], type: ['vip', 'corporate'], query: 'a' }))).toHaveLength(4)
    expect(names(await search({ status: [], type: [] }))).toHaveLength(13)
  })

  test('searches with the text’s own body, and with none of its fields', async () => {
    const body = {
      query: 'john',
      status: ['active', 'pending'],
      type: ['individual', 'vip'],
      created_from: '2024-01-01',
      created_to: '2024-12-31',
      page: 1,
      limit: 25,
    }
    expect((await search(body)).json).toEqual({ data: [], page: 1, limit: 25, total: 0 })
    expect((await search({})).json).toMatchObject({ page: 1, limit: 20, total: 13 })
  })

  test('both days are included', async () => {
    const on = (created_from: string, created_to: string) => search({ created_from, created_to })
    expect(names(await on('2026-11-21', '2026-11-21'))).toEqual(['Ama Mensah'])
    expect(names(await on('2026-11-12', '2026-11-21'))).toEqual(['Ama Mensah', 'Kofi Boateng'])
    expect(names(await on('2026-11-13', '2026-11-20'))).toEqual([])
    expect((await on('2026-02-30', '2026-11-20')).status).toBe(400)
  })

  describe('looking up', () => {
    const lookUp = (query: Record<string, string>) =>
      server.call('GET', `/lookup?${new URLSearchParams(query).toString()}`)
    const notFound = { status: 404, json: { code: 404, error: 'Customer not found' } }

    test.each(['ama@example.com', 'AMA@Example.COM', ' ama@example.com '])('by e-mail %j', async (email) => {
      expect(await lookUp({ email })).toMatchObject({ status: 200, json: { first_name: 'Ama' } })
    })

    test.each(['+233244000000', '233244000000', '0244000000', '024 400-0000', '00233244000000', '(+233) 24 400 0000'])(
      'by phone %j',
      async (phone) => {
        expect(await lookUp({ phone })).toMatchObject({ status: 200, json: { first_name: 'Ama' } })
      },
    )

    test('by the digits of a number abroad, and with a + that nobody escaped', async () => {
      await server.add(sarah)
      expect(await lookUp({ phone: '966509876543' })).toMatchObject({ json: { first_name: 'Sarah' } })
      expect(await server.call('GET', '/lookup?phone=+966509876543')).toMatchObject({ json: { first_name: 'Sarah' } })
    })

    test('both must be the same customer’s (C26)', async () => {
      const email = 'ama@example.com'
      expect(await lookUp({ email, phone: '0244000000' })).toMatchObject({ status: 200, json: { first_name: 'Ama' } })
      expect(await lookUp({ email, phone: '+233200000001' })).toMatchObject(notFound)
    })

    test('nobody is a 404 that repeats nothing, and nothing to look up a 400', async () => {
      const answers = [
        await lookUp({ email: 'nobody@example.com' }),
        await lookUp({ phone: '+233209999999' }),
        await lookUp({ phone: 'x' }),
        await lookUp({ email: '%' }),
      ]
      for (const answer of answers) {
        expect(answer).toMatchObject(notFound)
        expect(answer.text).not.toMatch(/nobody|209999999/)
      }
      expect(await lookUp({})).toMatchObject({
        status: 400,
        json: { code: 400, details: { email: expect.any(String) } },
      })
    })
  })
})
