import { createSandbox } from '@tillkit/sandbox'
import { describe, expect, test } from 'vitest'
import { serverWires } from '../test/server-wires.ts'
import { customersSource } from './customers.ts'
import { linkedAccountSource } from './linked-account.ts'
import type { LinkitCustomerDraft } from './linkit-customer.ts'

const draft: LinkitCustomerDraft = {
  firstName: 'Efua',
  lastName: 'Test',
  email: 'Efua.Test@example.com',
  phone: '+233 20 999 0001',
  birthdate: '1992-02-29',
  type: 'vip',
  status: 'active',
}

async function open() {
  const sandbox = await createSandbox()
  const sent: string[] = []
  const wires = serverWires(sandbox, sent)
  return { sandbox, sent, wires, customers: customersSource(wires) }
}

describe('the directory', () => {
  test('page by page, filtered, searched', async () => {
    const { customers } = await open()
    const first = await customers.list({ limit: 5 })
    expect(first.customers).toHaveLength(5)
    expect(first.total).toBeGreaterThan(5)
    expect((await customers.list({ search: 'Mensah' })).customers.map(({ lastName }) => lastName)).toContain('Mensah')
    const active = await customers.search({ statuses: ['active'], query: '', createdFrom: '2020-01-01' })
    expect(new Set(active.customers.map(({ status }) => status))).toEqual(new Set(['active']))
  })

  test('nobody is an answer', async () => {
    const { customers } = await open()
    expect(await customers.lookup({ email: 'nobody@example.com' })).toEqual([])
  })

  test('one person by both, two where they belong to different customers', async () => {
    const { customers } = await open()
    const efua = await customers.create(draft)
    expect(
      (await customers.lookup({ email: 'EFUA.test@example.com', phone: '0209990001' })).map(({ id }) => id),
    ).toContain(efua.id)
    const both = await customers.lookup({ email: 'efua.test@example.com', phone: '+233244000000' })
    expect(both).toHaveLength(2)
  })
})

describe('one customer', () => {
  test('is made, with a birthday that no time zone moves', async () => {
    const { customers } = await open()
    const efua = await customers.create(draft)
    expect(await customers.read(efua.id)).toMatchObject({ firstName: 'Efua', birthdate: '1992-02-29', gender: null })
  })

  test('twice is a conflict that names the field, and not what is in it', async () => {
    const { customers } = await open()
    await customers.create(draft)
    const error: unknown = await customers.create({ ...draft, firstName: 'Other' }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'conflict', fieldErrors: { email: 'taken' } })
    expect(JSON.stringify(error)).not.toMatch(/efua/i)
  })

  test('a change keeps all that was not changed', async () => {
    const { customers } = await open()
    const efua = await customers.create(draft)
    expect(await customers.update(efua, { lastName: 'Owusu' })).toMatchObject({
      ...efua,
      lastName: 'Owusu',
      updatedAt: expect.any(String),
    })
  })

  test('a status from the other list goes back as it came (C3)', async () => {
    const { customers } = await open()
    const { customers: list } = await customers.list({ limit: 100 })
    const suspended = list.find(({ status }) => status === 'suspended' || status === 'blocked')
    if (!suspended) throw new Error('The sandbox has one of each.')
    expect((await customers.update(suspended, { lastName: 'Changed' })).status).toBe(suspended.status)
  })

  test('two colleagues: other fields are merged, the same field is not overwritten', async () => {
    const { customers } = await open()
    const seen = await customers.create(draft)
    await customers.update(seen, { lastName: 'Owusu' })
    expect(await customers.update(seen, { firstName: 'Effie' })).toMatchObject({
      firstName: 'Effie',
      lastName: 'Owusu',
    })
    await expect(customers.update(seen, { lastName: 'Boateng' })).rejects.toMatchObject({
      code: 'conflict',
      fieldErrors: { lastName: 'changed-meanwhile' },
    })
  })

  test('deactivated is still there, removed is not', async () => {
    const { customers } = await open()
    const efua = await customers.create(draft)
    const dormant = await customers.deactivate(efua)
    expect(dormant.status).toBe('inactive')
    await customers.remove(dormant)
    await expect(customers.read(efua.id)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('no write is sent twice without being asked for: no key is documented', async () => {
    const { customers, sandbox, sent } = await open()
    sandbox.faults.add({ method: 'POST', path: '/api/v1/customers', fault: { kind: 'drop-before-commit' }, times: 5 })
    await expect(customers.create(draft)).rejects.toMatchObject({ code: 'unreachable', outcomeUnknown: true })
    expect(sent).toEqual(['POST /api/v1/customers'])
  })
})

describe('a linked account', () => {
  const imprintCustomerId = '9f6f4a52-0000-4000-8000-000000000000'
  const answering = (customerId: string, status = 'ACTIVE') => {
    const wires = serverWires({ fetch: async () => new Response() } as never)
    const body = {
      customer_id: customerId,
      partner_customer_id: 'cus_1',
      status,
      created_at: '2026-05-07T16:42:18.000Z',
    }
    return linkedAccountSource({
      ...wires,
      connectionTo: () => ({ baseUrl: '', fetch: async () => Response.json(body) }),
    })
  }
  const request = { imprintCustomerId, partnerCustomerId: 'cus_1' }

  test.each([
    ['ACTIVE', true],
    ['INACTIVE', false],
    ['SOMETHING_NEW', false],
  ])('%s works: %s', async (status, isActive) => {
    expect(await answering(imprintCustomerId, status).linkAccount(request)).toMatchObject({ isActive })
  })

  test('an answer about somebody else is never shown as linked (C28)', async () => {
    await expect(answering('someone-else').linkAccount(request)).rejects.toMatchObject({ code: 'unexpected-answer' })
  })
})
