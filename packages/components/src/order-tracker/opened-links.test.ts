import { linkSessionSource, createTill, memoryCustody } from '@tillkit/client'
import { createSandbox } from '@tillkit/sandbox'
import { expect, test } from 'vitest'
import { openedLinks } from './opened-links.ts'

async function openPage() {
  const sandbox = await createSandbox()
  const custody = memoryCustody({ cimplifyLink: { url: 'http://sandbox.test/cimplify' } })
  const till = createTill({ custody, fetch: sandbox.fetch })
  const signIn = async () => {
    const contact = { type: 'phone', value: '+233244000000' } as const
    const challenge = await till.source(linkSessionSource).requestOtp(contact)
    await till.source(linkSessionSource).verifyOtp(challenge, sandbox.outbox.list(contact)[0]?.code ?? '')
  }
  return { till, signIn, links: till.source(openedLinks) }
}

test('a link opens its own order, and is the same object each time', async () => {
  const { links } = await openPage()
  links.keep('ord_1', 'bt_secret')
  const access = links.read('ord_1')
  links.keep('ord_1', 'bt_secret')
  expect(access?.billToken).toBe('bt_secret')
  expect(links.read('ord_1')).toBe(access)
  expect(links.read('ord_2')).toBeUndefined()
})

test('whoever lists what is in it does not see the token', async () => {
  const { links } = await openPage()
  links.keep('ord_1', 'bt_secret')
  expect(JSON.stringify(links.read('ord_1'))).toBe('{"as":"guest"}')
})

test('who signs in may still make the order their own; who signs out leaves nothing', async () => {
  const { till, signIn, links } = await openPage()
  links.keep('ord_1', 'bt_secret')
  await signIn()
  expect(links.read('ord_1')).toBeDefined()
  await till.signOut()
  expect(links.read('ord_1')).toBeUndefined()
})
