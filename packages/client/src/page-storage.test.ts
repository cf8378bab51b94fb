// @vitest-environment jsdom
import { linkSessionSource } from './domain/link-session.ts'
import { createSandbox } from '@tillkit/sandbox'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { createTill, memoryCustody } from './index.ts'

beforeEach(() => sessionStorage.clear())

/** A till whose shopper has signed in, in a tab that keeps something of them and something of the shop's. */
async function signedIn() {
  const sandbox = await createSandbox()
  onTestFinished(() => sandbox.close())
  const till = createTill({
    custody: memoryCustody({ cimplifyLink: { url: 'http://sandbox.test/cimplify' } }),
    fetch: sandbox.fetch,
  })
  const contact = { type: 'phone', value: '+233244000000' } as const
  const challenge = await till.source(linkSessionSource).requestOtp(contact)
  sessionStorage.setItem('tillkit-checkout', '{"basketId":"basket-1"}')
  sessionStorage.setItem('shop-basket', 'the shop’s own')

  await till.source(linkSessionSource).verifyOtp(challenge, sandbox.outbox.list(contact)[0]?.code ?? '')
  return till
}

test('a sign-out leaves nothing of the shopper in the tab, wherever on the site they are', async () => {
  const till = await signedIn()
  expect(sessionStorage.getItem('tillkit-checkout')).not.toBeNull()
  await till.signOut()
  expect(Object.keys(sessionStorage)).toEqual(['shop-basket'])
})

test.each(['unauthenticated', 'session-revoked'] as const)(
  'a session that ended as %s leaves what its shopper goes on with once they are back',
  async (reason) => {
    const { session } = await signedIn()
    session.end(reason)
    expect(sessionStorage.getItem('tillkit-checkout')).toBe('{"basketId":"basket-1"}')
  },
)
