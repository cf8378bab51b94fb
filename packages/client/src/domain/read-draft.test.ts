import { expect, test } from 'vitest'
import { addressDraftSchema } from './address.ts'
import { linkitCustomerDraftSchema } from './linkit-customer.ts'
import { readDraft } from './read-draft.ts'

const address = { label: ' Home ', line1: '7 Oxford Street', line2: null, city: 'Accra', region: 'GA', country: 'GH' }

test('fields that are right become a draft, without what surrounds them', () => {
  expect(readDraft(addressDraftSchema, address).draft).toEqual({ ...address, label: 'Home' })
})

test('what is missing has no limit, and what is too long has one', () => {
  const { draft, problems } = readDraft(addressDraftSchema, { ...address, city: '  ', line1: 'x'.repeat(201) })
  expect(draft).toBeUndefined()
  expect(Object.fromEntries(problems ?? [])).toEqual({ city: { longest: null }, line1: { longest: 200 } })
})

const customer = { firstName: 'Esi', lastName: 'Owusu', phone: '+233200000001', type: 'vip', status: 'active' }
const hasProblem = (field: string, value: string) =>
  readDraft(linkitCustomerDraftSchema, { ...customer, email: 'esi@example.com', [field]: value }).problems?.has(
    field,
  ) ?? false

test.each([
  ["aoife.o'brien@example.com", false],
  ['ama+shop@mail.example.co', false],
  ['ama-mensah@xn--ls8h.example', false],
  ['ama..mensah@example.com', true],
  ['.ama@example.com', true],
  ['ama@example', true],
  ['ama@-example.com', true],
  ['ama mensah@example.com', true],
])('an e-mail address: %s', (email, wrong) => {
  expect(hasProblem('email', email)).toBe(wrong)
})

test.each([
  ['1992-02-29', false],
  ['1992-02-30', true],
  ['1993-02-29', true],
  ['1992-2-9', true],
  ['yesterday', true],
])('a birthdate: %s', (birthdate, wrong) => {
  expect(hasProblem('birthdate', birthdate)).toBe(wrong)
})
