import * as v from 'valibot'
import { expect, test } from 'vitest'
import { textByName } from './lenient.ts'

test.each([{}, { email: 'taken' }, { email: '', phone: 'invalid' }])('%j is a text by name', (value) => {
  expect(v.parse(textByName, value)).toBe(value)
})

// A list has places for names, and a form has no field "0".
test.each([
  [[]],
  [['taken']],
  [{ email: 7 }],
  [{ email: null }],
  [{ email: ['taken'] }],
  ['taken'],
  [null],
  [undefined],
])('%j is none', (value) => {
  expect(v.is(textByName, value)).toBe(false)
})
