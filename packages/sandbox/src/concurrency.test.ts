import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cimplifyLink } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from './test/open-sandbox.ts'
import { dataOf, link, visit } from './test/visitor.ts'

const saved = v.array(v.object({ id: v.string(), is_default: v.boolean() }))

/** On disk, requests that arrive together are committed together. */
async function onDisk(): Promise<OpenSandbox> {
  const data = await mkdtemp(join(tmpdir(), 'tillkit-sandbox-'))
  const open = await openSandbox['over HTTP']({ data })
  const close = async () => {
    await open.close()
    await rm(data, { recursive: true, force: true })
  }
  return { ...open, close }
}

// What one suite says about one operation is elsewhere; here, many different requests at once.
describe.each(Object.entries({ ...openSandbox, 'on disk': onDisk }))('at the same time, %s', (_name, start) => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  let token: string
  beforeEach(async () => {
    open = await start()
    visitor = visit(open)
    token = (await visitor.signIn()).token
  })
  afterEach(() => open.close())

  const list = async (book: string) => dataOf(saved, await visitor.send('GET', `${link}/${book}`, { token }))

  test.each(['addresses', 'mobile-money'])('%s: whoever looks sees one default, and never two', async (book) => {
    const ids = (await list(book)).map(({ id }) => id)
    const looks: number[] = []
    await Promise.all(
      Array.from({ length: 60 }, async (_nothing, index) => {
        const id = ids[index % ids.length]
        const field = book === 'addresses' ? 'default_address_id' : 'default_mobile_money_id'
        // Both ways to choose one (C14).
        if (index % 2 === 0) await visitor.send('POST', `${link}/${book}/${id}/default`, { token })
        else await visitor.send('POST', `${link}/preferences`, { token, body: { [field]: id } })
        looks.push((await list(book)).filter(({ is_default }) => is_default).length)
      }),
    )
    expect(new Set(looks)).toEqual(new Set([1]))
  })

  test('a hundred uses under a hundred keys, each sent twice, count a hundred', async () => {
    const [address] = await list('addresses')
    const path = `${link}/addresses/${address?.id}/track-usage`
    const counted = async () => {
      const { response } = cimplifyLink.addresses.list
      const all = dataOf(response ?? v.never(), await visitor.send('GET', `${link}/addresses`, { token }))
      return all.find(({ id }) => id === address?.id)?.usage_count ?? 0
    }
    const before = await counted()
    const keys = Array.from({ length: 100 }, (_nothing, index) => `key-${index}`)
    await Promise.all([...keys, ...keys].map((key) => visitor.send('POST', path, { token, key })))
    expect((await counted()) - before).toBe(100)
  })

  test('of a hundred refreshes with one token one succeeds, and the family ends', async () => {
    const { refreshToken } = await visitor.signIn()
    const answers = await Promise.all(Array.from({ length: 100 }, () => visitor.refresh(refreshToken)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const winner = dataOf(
      cimplifyLink.auth.refresh.response ?? v.never(),
      answers.find(({ status }) => status === 200) ?? answers[0]!,
    )
    expect((await visitor.refresh(winner.refresh_token ?? '')).json).toMatchObject({
      error: { code: 'SESSION_REVOKED' },
    })
  })
})
