import { cimplifyLink } from '@tillkit/client/contracts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { ama, dataOf, link, visit } from '../test/visitor.ts'

const kofi = '+233200000000'

describe.each(Object.entries(openSandbox))('joining, %s', (_name, start) => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  beforeEach(async () => {
    // A clock that stands still, so that a limit is met to the millisecond.
    open = await start({ now: () => Date.UTC(2026, 10, 21) })
    visitor = visit(open)
  })
  afterEach(() => open.close())

  const check = (contact: string, contact_type?: string) =>
    visitor.send('POST', `${link}/check-status`, { body: { contact, contact_type } })
  const enroll = (token: string, body: unknown, key?: string) =>
    visitor.send('POST', `${link}/enroll`, { token, body, ...(key === undefined ? {} : { key }) })
  const data = async (token: string) =>
    dataOf(cimplifyLink.data.read.response!, await visitor.send('GET', `${link}/data`, { token }))

  describe('asking whether a contact has joined', () => {
    test('answers yes or no, and nothing else', async () => {
      expect((await check(ama)).json).toMatchObject({ data: { is_link_customer: true } })
      expect((await check('024 400 0000', 'phone')).json).toMatchObject({ data: { is_link_customer: true } })
      expect((await check('AMA@example.com')).json).toMatchObject({ data: { is_link_customer: true } })
      const { json } = await check(kofi)
      expect(json).toMatchObject({ data: { is_link_customer: false } })
      expect(Object.keys((json as { data: object }).data)).toEqual(['is_link_customer'])
    })

    test('does the same work for everybody', async () => {
      await check(ama)
      await check(kofi)
      const [known, unknown] = open.sandbox.journal.list()
      expect(known!.effects).toEqual(['insert status_checks'])
      expect({ ...unknown }).toEqual({ ...known })
    })

    test('an account that has not joined does not count', async () => {
      const { token } = await visitor.signIn(kofi)
      expect((await check(kofi)).json).toMatchObject({ data: { is_link_customer: false } })
      await enroll(token, { contact: kofi })
      expect((await check(kofi)).json).toMatchObject({ data: { is_link_customer: true } })
    })

    test('is limited: twenty a minute', async () => {
      for (let count = 0; count < 20; count += 1) expect((await check(`+2332000000${10 + count}`)).status).toBe(200)
      open.sandbox.clock.advance(15)
      const refused = await check(ama)
      expect(refused).toMatchObject({ status: 429, json: { error: { code: 'RATE_LIMITED' } } })
      expect(refused.headers.get('Retry-After')).toBe('45')
      open.sandbox.clock.advance(45)
      expect((await check(ama)).status).toBe(200)
    })

    test.each([
      ['nobody', undefined],
      ['ama@example', undefined],
      [ama, 'email'],
      ['ama@example.com', 'phone'],
    ])('refuses %s %s without repeating it', async (contact, type) => {
      const answer = await check(contact, type)
      expect(answer).toMatchObject({ status: 400, json: { error: { details: { contact: expect.any(String) } } } })
      expect(answer.text).not.toContain(contact)
    })
  })

  describe('enrolling', () => {
    test('takes the documented example, and the second time says that it was so', async () => {
      const { token } = await visitor.signIn(kofi)
      const example = '{"contact":"+233200000000","name":"Jane Doe"}'
      const first = await enroll(token, example, '91f3...')
      expect(first).toMatchObject({
        status: 200,
        json: { data: { success: true, already_enrolled: false, customer: { name: 'Jane Doe', phone: kofi } } },
      })
      expect((await enroll(token, example, '91f3...')).text).toBe(first.text)
      expect((await enroll(token, { contact: kofi, name: 'Somebody Else' })).json).toMatchObject({
        data: { success: true, already_enrolled: true, customer: { name: 'Jane Doe' } },
      })
    })

    test('keeps the name of somebody who gives none', async () => {
      const { token } = await visitor.signIn(kofi)
      await visitor.send('POST', `${link}/profile`, { token, body: { name: 'Kofi' } })
      expect((await enroll(token, { contact: '0200000000' })).json).toMatchObject({
        data: { already_enrolled: false, customer: { name: 'Kofi' } },
      })
    })

    test.each([ama, 'ama@example.com', '+233209999999'])(
      'refuses %s, which is not one’s own (C10)',
      async (contact) => {
        const { token } = await visitor.signIn(kofi)
        expect(await enroll(token, { contact, name: 'Kofi' })).toMatchObject({
          status: 400,
          json: { error: { code: 'VALIDATION_ERROR', details: { contact: 'is not a contact of this account' } } },
        })
        expect((await data(token)).customer).toMatchObject({ name: null })
        expect((await check(kofi)).json).toMatchObject({ data: { is_link_customer: false } })
      },
    )

    test('is closed without a session', async () => {
      expect((await visitor.send('POST', `${link}/enroll`, { body: { contact: kofi } })).status).toBe(401)
    })
  })
})
