import { addressBookSource, createTill, linkSessionSource, memoryCustody, type Till } from '@tillkit/client'
import { createSandbox, type Sandbox } from '@tillkit/sandbox'
import { afterEach, beforeEach, expect, test } from 'vitest'

let sandbox: Sandbox
let till: Till

beforeEach(async () => {
  // A sandbox of its own for each test: in memory, without a port, there in a few milliseconds.
  sandbox = await createSandbox()
  till = createTill({
    custody: memoryCustody({ cimplifyLink: { url: 'http://sandbox.test/cimplify' } }),
    fetch: sandbox.fetch,
  })
})
afterEach(() => sandbox.close())

const ama = '+233244000000'

async function signIn(phone: string) {
  const contact = { type: 'phone', value: phone } as const
  const challenge = await till.source(linkSessionSource).requestOtp(contact)
  const [message] = sandbox.outbox.list(contact)
  return till.source(linkSessionSource).verifyOtp(challenge, message?.code ?? '')
}

test('a shopper who comes back finds their addresses', async () => {
  expect(await signIn(ama)).toMatchObject({ name: 'Ama Mensah' })
  expect(await till.source(addressBookSource).list()).toMatchObject([
    { label: 'Home', isDefault: true },
    { label: 'Work' },
    {},
  ])
})

test('a code that is typed in too late is refused as expired', async () => {
  const contact = { type: 'phone', value: ama } as const
  const challenge = await till.source(linkSessionSource).requestOtp(contact)
  const [message] = sandbox.outbox.list(contact)
  sandbox.clock.advance(5 * 60)
  await expect(till.source(linkSessionSource).verifyOtp(challenge, message?.code ?? '')).rejects.toMatchObject({
    code: 'otp-expired',
  })
})

test('an address is saved once, although its answer got lost', async () => {
  const { phone } = sandbox.setUp('empty-account')
  await signIn(phone)
  sandbox.faults.add({ method: 'POST', path: '/v1/link/addresses', fault: { kind: 'drop-after-commit' } })
  await till.source(addressBookSource).add({
    label: 'Shop',
    line1: '1 Ring Road',
    city: 'Accra',
    region: 'Greater Accra',
    country: 'GH',
  })
  expect(await till.source(addressBookSource).list()).toHaveLength(1)
  const saved = sandbox.journal.list().filter(({ effects }) => effects.includes('insert addresses'))
  expect(saved).toHaveLength(1)
})
