// @vitest-environment jsdom
import { linkSessionSource } from './domain/link-session.ts'
import { createSandbox } from '@tillkit/sandbox'
import { expect, test } from 'vitest'
import { createTill, memoryCustody } from './index.ts'

test('a sign-out leaves nothing of the shopper in the tab, wherever on the site they are', async () => {
  const sandbox = await createSandbox()
  const till = createTill({
    custody: memoryCustody({ cimplifyLink: { url: 'http://sandbox.test/cimplify' } }),
    fetch: sandbox.fetch,
  })
  const contact = { type: 'phone', value: '+233244000000' } as const
  const challenge = await till.source(linkSessionSource).requestOtp(contact)
  sessionStorage.setItem('tillkit-checkout', '{"basketId":"basket-1"}')
  sessionStorage.setItem('shop-basket', 'the shop’s own')

  await till.source(linkSessionSource).verifyOtp(challenge, sandbox.outbox.list(contact)[0]?.code ?? '')
  expect(sessionStorage.getItem('tillkit-checkout')).not.toBeNull()

  await till.signOut()
  expect(Object.keys(sessionStorage)).toEqual(['shop-basket'])
  sandbox.close()
})
