import { expect, test } from 'vitest'
import { en } from '../../messages/en.ts'
import { deskEn } from '../messages/en.ts'
import type { CustomerFields } from './customer-fields.ts'
import { readCustomerFields } from './read-customer-fields.ts'

const fields: CustomerFields = {
  firstName: ' Ama ',
  lastName: 'Mensah',
  email: ' ama@example.com ',
  phone: '024 400 0000',
  birthdate: '',
  gender: '',
  type: 'individual',
  status: 'active',
}

const read = (changes: Partial<CustomerFields>, savedPhone: string | null = null) =>
  readCustomerFields(en, deskEn, { country: 'GH', savedPhone })({ ...fields, ...changes }, undefined, {
    fields: {},
    shouldUseNativeValidation: false,
  })

test('reads what was typed as it is sent', async () => {
  expect((await read({ gender: 'female', birthdate: '1994-03-06' })).values).toEqual({
    firstName: 'Ama',
    lastName: 'Mensah',
    email: 'ama@example.com',
    phone: '+233244000000',
    birthdate: '1994-03-06',
    gender: 'female',
    type: 'individual',
    status: 'active',
  })
  expect((await read({})).values).toMatchObject({ birthdate: null, gender: null })
})

test('a word that only the API may say is left as it is', async () => {
  const { values } = await read({ status: 'suspended', type: 'wholesale', gender: 'unsaid' })
  expect(Object.keys(values)).toEqual(['firstName', 'lastName', 'email', 'phone', 'birthdate'])
})

test('a saved number is not questioned while it is left alone', async () => {
  expect((await read({ phone: '12 34 56 78 90' })).errors).toHaveProperty('phone')
  expect((await read({ phone: '12 34 56 78 90' }, '12 34 56 78 90')).errors).toEqual({})
})

test.each([
  [{ firstName: '  ' }, 'firstName', deskEn.editor.missing.firstName],
  [{ lastName: 'x'.repeat(101) }, 'lastName', en.common.tooLong('100')],
  [{ email: 'ama' }, 'email', en.contactProblems.email],
  [{ email: `${'x'.repeat(250)}@example.com` }, 'email', en.common.tooLong('254')],
  [{ phone: '123' }, 'phone', en.contactProblems.phone],
  [{ birthdate: '1994-02-30' }, 'birthdate', deskEn.editor.missing.birthdate],
])('%o: says what is wrong', async (changes, name, message) => {
  const { errors } = await read(changes)
  expect(errors).toEqual({ [name]: { type: expect.any(String), message } })
})
