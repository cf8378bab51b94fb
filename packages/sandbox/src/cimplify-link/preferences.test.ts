import { cimplifyLink } from '@tillkit/client/contracts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { dataOf, link, visit } from '../test/visitor.ts'

describe.each(Object.entries(openSandbox))('preferences, %s', (_name, start) => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  let token: string
  beforeEach(async () => {
    open = await start()
    visitor = visit(open)
    token = (await visitor.signIn()).token
  })
  afterEach(() => open.close())

  const preferences = `${link}/preferences`
  const update = (body: unknown, as = token) => visitor.send('POST', preferences, { body, token: as })
  const read = async (as = token) =>
    dataOf(cimplifyLink.preferences.read.response!, await visitor.send('GET', preferences, { token: as }))
  const data = async () =>
    dataOf(cimplifyLink.data.read.response!, await visitor.send('GET', `${link}/data`, { token }))

  test('are the same here and in the one-shot read', async () => {
    expect(await read()).toEqual((await data()).preferences)
    expect(await read()).toMatchObject({ preferred_order_type: 'delivery', notify_on_order: true })
  })

  test('takes the documented example, with an address of one’s own', async () => {
    const [, work] = (await data()).addresses
    const answer = await update(
      `{"preferred_order_type":"delivery","default_address_id":"${work!.id}","notify_on_order": true}`,
    )
    expect(answer.status).toBe(200)
    expect(dataOf(cimplifyLink.preferences.update.response!, answer)).toEqual(await read())
    expect(await read()).toMatchObject({ default_address_id: work!.id })
  })

  test('there is one default address, wherever it was chosen', async () => {
    const [home, work] = (await data()).addresses
    await update({ default_address_id: work!.id })
    expect((await data()).addresses.map((address) => address.is_default)).toEqual([false, true, false])
    await visitor.send('POST', `${link}/addresses/${home!.id}/default`, { token })
    expect(await read()).toMatchObject({ default_address_id: home!.id })
    await visitor.send('DELETE', `${link}/addresses/${home!.id}`, { token })
    expect(await read()).toMatchObject({ default_address_id: null })
  })

  test('there is one default wallet, wherever it was chosen', async () => {
    const [, telecel] = (await data()).mobile_money
    await update({ default_mobile_money_id: telecel!.id })
    expect((await data()).mobile_money.map((account) => account.is_default)).toEqual([false, true])
    expect((await data()).default_mobile_money).toBe(telecel!.id)
  })

  test('changes what is sent and keeps the rest', async () => {
    const before = await read()
    expect((await update({ notify_on_order: false })).status).toBe(200)
    expect(await read()).toEqual({ ...before, notify_on_order: false })
    await update({ preferred_order_type: 'pickup' })
    expect(await read()).toEqual({ ...before, notify_on_order: false, preferred_order_type: 'pickup' })
    await update({})
    expect(await read()).toEqual({ ...before, notify_on_order: false, preferred_order_type: 'pickup' })
  })

  test('a newcomer has none, until they say one', async () => {
    const { token: newcomer } = await visitor.signIn('+233200000000')
    const none = { default_address_id: null, default_mobile_money_id: null }
    expect(await read(newcomer)).toEqual({ ...none, preferred_order_type: null, notify_on_order: null })
    await update({ notify_on_order: false }, newcomer)
    expect(await read(newcomer)).toEqual({ ...none, preferred_order_type: null, notify_on_order: false })
  })

  test.each(['default_address_id', 'default_mobile_money_id'])(
    'refuses a %s that is not one’s own, and saves nothing',
    async (name) => {
      const { addresses, mobile_money } = await data()
      const amas = { default_address_id: addresses[1]!.id, default_mobile_money_id: mobile_money[1]!.id }
      const { token: newcomer } = await visitor.signIn('+233200000000')
      const before = await data()
      for (const id of [...Object.values(amas), 'addr_0']) {
        expect(await update({ notify_on_order: true, [name]: id }, newcomer)).toMatchObject({
          status: 400,
          json: { error: { code: 'VALIDATION_ERROR', details: { [name]: 'is not one of your own' } } },
        })
      }
      expect(await read(newcomer)).toMatchObject({ notify_on_order: null })
      expect(await data()).toEqual(before)
    },
  )

  test('one that is refused takes the others along', async () => {
    const before = await data()
    const refused = await update({ default_address_id: before.addresses[1]!.id, default_mobile_money_id: 'mm_0' })
    expect(refused.status).toBe(400)
    expect(await data()).toEqual(before)
  })

  test('is closed without a session', async () => {
    expect((await visitor.send('GET', preferences)).status).toBe(401)
    expect((await visitor.send('POST', preferences, { body: { notify_on_order: true } })).status).toBe(401)
  })
})
