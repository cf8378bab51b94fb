// One suite of promises over every custody: the verbs above them must not notice where the tokens are.
import { describe, expect, test } from 'vitest'
import { addressBookSource } from '../domain/link-address-book.ts'
import { linkDataSource } from '../domain/link-data.ts'
import { linkSessionSource } from '../domain/link-session.ts'
import { mobileMoneySource } from '../domain/mobile-money-source.ts'
import { preferencesSource } from '../domain/preferences.ts'
import { contact, createShopper, custodies } from '../test/shopper.ts'

const afterTheSessionTokenIsOld = 16 * 60

describe.each(custodies)('custody %s', (custody) => {
  test('signs in, reads, signs out', async () => {
    const { till, signIn } = await createShopper(custody)
    await signIn()
    expect((await till.source(linkDataSource).read()).customer.name).toBe('Ama Mensah')
    expect(await till.signOut()).toEqual({ revoked: true })
    await expect(till.source(linkDataSource).read()).rejects.toMatchObject({ code: 'unauthenticated' })
  })

  test('an old session token is renewed once for all who need it, and nobody notices', async () => {
    const { till, signIn, control, sandbox } = await createShopper(custody)
    await signIn()
    await control('POST', 'clock', { advance_seconds: afterTheSessionTokenIsOld })
    const answers = await Promise.all([
      till.source(linkDataSource).read(),
      till.source(addressBookSource).list(),
      till.source(linkDataSource).read(),
    ])
    expect(answers[1]).toHaveLength(3)
    const refreshes = sandbox.journal.list().filter(({ path }) => path.endsWith('/auth/refresh'))
    expect(refreshes).toHaveLength(1)
  })

  test('three writes in the middle of which the token is old have three effects, each by its own key', async () => {
    const { till, signIn, control, sandbox } = await createShopper(custody)
    await signIn()
    await control('POST', 'clock', { advance_seconds: afterTheSessionTokenIsOld })
    // Of three resources, because the writes of one go one after another.
    await Promise.all([
      till.source(addressBookSource).add({
        label: 'One',
        line1: '7 Oxford Street',
        city: 'Accra',
        region: 'Greater Accra',
        country: 'GH',
      }),
      till.source(mobileMoneySource).add({ phoneNumber: '+233244000099', provider: 'mtn' }),
      till.source(preferencesSource).update({ orderType: 'pickup' }),
    ])
    const writes = /\/(addresses|mobile-money|preferences)$/
    const sent = sandbox.journal.list().filter(({ method, path }) => method === 'POST' && writes.test(path))
    expect(sent.filter(({ effects }) => effects.length > 0)).toHaveLength(3)
    expect(new Set(sent.map(({ idempotency_key: key }) => key)).size).toBe(3)
    expect(sandbox.journal.list().filter(({ path }) => path.endsWith('/auth/refresh'))).toHaveLength(1)
  })

  test('a refresh that the network swallows signs nobody out', async () => {
    const { till, signIn, control } = await createShopper(custody)
    await signIn()
    await control('POST', 'clock', { advance_seconds: afterTheSessionTokenIsOld })
    await control('POST', 'faults', { path: '/v1/link/auth/refresh', fault: { kind: 'drop-before-commit' }, times: 1 })
    expect((await till.source(linkDataSource).read()).customer.name).toBe('Ama Mensah')
    expect(till.session.ended).toBeNull()
  })

  test('a session that the API ended is over here too, with the reason', async () => {
    const { till, signIn, control } = await createShopper(custody)
    await signIn()
    const { scope } = till.session
    await control('POST', 'reset', { seed: 'none' })
    await expect(till.source(addressBookSource).list()).rejects.toMatchObject({
      code: expect.stringMatching(/unauth|session-/),
    })
    expect(till.session.ended).not.toBeNull()
    expect(till.session.isPast(scope)).toBe(true)
  })
})

test.each(['gateway', 'cookie'] as const)('after a reload, custody %s is signed in', async (custody) => {
  const { openPage, signIn } = await createShopper(custody)
  await signIn()
  expect((await openPage().source(linkDataSource).read()).customer.name).toBe('Ama Mensah')
})

test('after a reload, custody memory is signed out', async () => {
  const { openPage, signIn } = await createShopper('memory')
  await signIn()
  await expect(openPage().source(linkDataSource).read()).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('custody cookie: somebody else who signed in meanwhile does not answer under the old session', async () => {
  const { till, openPage, signIn, control, sandbox } = await createShopper('cookie')
  await signIn()
  const other = openPage()
  const kofi = { ...contact, value: '+233200000099' }
  const challenge = await other.source(linkSessionSource).requestOtp(kofi)
  await other.source(linkSessionSource).verifyOtp(challenge, sandbox.outbox.list(kofi)[0]?.code ?? '')
  await control('POST', 'clock', { advance_seconds: afterTheSessionTokenIsOld })
  await expect(till.source(linkDataSource).read()).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('no token is in the till, where a script could look for it', async () => {
  for (const custody of custodies) {
    const { till, signIn } = await createShopper(custody)
    await signIn()
    expect(JSON.stringify({ ...till, ...till.session })).not.toMatch(/token/i)
  }
})
