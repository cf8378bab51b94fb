import { cimplifyLink } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { ama, dataOf, link, visit } from '../test/visitor.ts'

const promptsSchema = v.array(v.looseObject({ id: v.string() }))

describe.each(Object.entries(openSandbox))('verifying mobile money, %s', (_name, start) => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  let token: string
  beforeEach(async () => {
    open = await start()
    visitor = visit(open)
    token = (await visitor.signIn()).token
  })
  afterEach(() => open.close())

  const wallets = `${link}/mobile-money`
  const list = async () =>
    dataOf(cimplifyLink.mobileMoney.list.response!, await visitor.send('GET', wallets, { token }))
  const post = (path: string) => visitor.send('POST', `${wallets}/${path}`, { token })
  const onPhone = async (number: string) =>
    v.parse(promptsSchema, (await visitor.send('GET', `/_sandbox/phone?number=${encodeURIComponent(number)}`)).json)
  const answer = async (number: string, action: string) => {
    const [prompt] = await onPhone(number)
    return visitor.send('POST', `/_sandbox/phone/${prompt!.id}`, { body: { action } })
  }
  const statusOf = async (id: string) => (await list()).find((account) => account.id === id)?.verification_status

  test('asks on the phone, and waits', async () => {
    const [, telecel] = await list()
    expect(await post(`${telecel!.id}/verify`)).toMatchObject({
      status: 200,
      json: { data: { id: telecel!.id, verification_status: 'pending' } },
    })
    expect(await onPhone(telecel!.phone_number)).toMatchObject([{ kind: 'verify-wallet', subject_id: telecel!.id }])
    expect(await onPhone(ama)).toEqual([])
  })

  test.each([
    ['approve', 'verified'],
    ['decline', 'failed'],
    ['ignore', 'pending'],
  ])('%s makes it %s', async (action, status) => {
    const [, telecel] = await list()
    await post(`${telecel!.id}/verify`)
    expect((await answer(telecel!.phone_number, action)).status).toBe(200)
    expect(await statusOf(telecel!.id)).toBe(status)
    expect(await onPhone(telecel!.phone_number)).toEqual([])
  })

  test('what is verified stays so, and asks nobody', async () => {
    const [mtn] = await list()
    expect(await post(`${mtn!.id}/verify`)).toMatchObject({ json: { data: { verification_status: 'verified' } } })
    expect(await onPhone(ama)).toEqual([])
  })

  test('may be tried again: one prompt waits at a time', async () => {
    const [, telecel] = await list()
    await post(`${telecel!.id}/verify`)
    await post(`${telecel!.id}/verify`)
    expect(await onPhone(telecel!.phone_number)).toHaveLength(1)
    await answer(telecel!.phone_number, 'decline')
    await post(`${telecel!.id}/verify`)
    await answer(telecel!.phone_number, 'approve')
    expect(await statusOf(telecel!.id)).toBe('verified')
  })

  test('sent again with its key, it asks once', async () => {
    const [, telecel] = await list()
    const verify = () => visitor.send('POST', `${wallets}/${telecel!.id}/verify`, { token, key: 'one' })
    const first = await verify()
    const [prompt] = await onPhone(telecel!.phone_number)
    expect((await verify()).text).toBe(first.text)
    expect(await onPhone(telecel!.phone_number)).toEqual([prompt])
  })

  test('a removed account takes its prompt along', async () => {
    const [, telecel] = await list()
    await post(`${telecel!.id}/verify`)
    await visitor.send('DELETE', `${wallets}/${telecel!.id}`, { token })
    expect(await onPhone(telecel!.phone_number)).toEqual([])
  })
})
