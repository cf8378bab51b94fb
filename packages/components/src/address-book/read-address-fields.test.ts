import { describe, expect, test } from 'vitest'
import { en } from '../messages/en.ts'
import { readAddressFields, type AddressFields } from './read-address-fields.ts'

const home: AddressFields = {
  label: 'Home',
  line1: '12 Independence Ave',
  line2: '',
  digitalAddress: '',
  city: 'Accra',
  region: 'Greater Accra',
  country: 'GH',
}

const read = (fields: Partial<AddressFields>) =>
  readAddressFields(en)({ ...home, ...fields }, undefined, { fields: {}, shouldUseNativeValidation: false })

describe('in Ghana', () => {
  test('neither a postcode nor a second line is needed', async () => {
    expect(await read({})).toMatchObject({ values: { line2: null }, errors: {} })
  })

  test('landmark and digital address share the second line', async () => {
    expect(await read({ line2: ' By the mosque ', digitalAddress: 'ga1838164' })).toMatchObject({
      values: { line2: 'By the mosque, GA-183-8164' },
    })
  })

  test('what is no digital address is said where it stands, beside what else is wrong', async () => {
    const { values, errors } = await read({ digitalAddress: 'the blue gate', city: '' })
    expect(values).toEqual({})
    expect(Object.keys(errors)).toEqual(['digitalAddress', 'city'])
  })

  test('a landmark is told how much room is left', async () => {
    const { errors } = await read({ line2: 'x'.repeat(188), digitalAddress: 'GA-183-8164' })
    expect(errors['line2']?.message).toBe('This is too long. Use at most 187 characters.')
    expect(await read({ line2: 'x'.repeat(187), digitalAddress: 'GA-183-8164' })).toMatchObject({ errors: {} })
  })
})

test.each([
  ['KE', 'Kimathi Street', 'Nairobi', 'Nairobi County'],
  ['NG', '14 Awolowo Road', 'Ikoyi', 'Lagos'],
  ['TZ', 'Samora Avenue', 'Dar es Salaam', 'Dar es Salaam'],
  ['GB', '10 Downing Street', 'London', 'England'],
])('%s: one plain second line, and a digital address that was typed before does not go along', async (...words) => {
  const [country, line1, city, region] = words
  const fields = { country, line1, city, region, line2: 'Second floor, GA-183-8164', digitalAddress: 'anything' }
  expect(await read(fields)).toEqual({
    values: { label: 'Home', line1, line2: 'Second floor, GA-183-8164', city, region, country },
    errors: {},
  })
})
