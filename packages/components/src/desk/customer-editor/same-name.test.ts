import { expect, test } from 'vitest'
import { isSameName } from './same-name.ts'

test.each([
  ['Ama Mensah', true],
  [' ama  mensah ', true],
  ['Ama', false],
  ['', false],
  ['Ama Mensa', false],
])('“%s” for “Ama Mensah”: %s', (typed, same) => {
  expect(isSameName(typed, 'Ama Mensah')).toBe(same)
})

test('an accent is the same however it is encoded', () => {
  expect(isSameName('Fatou Traore\u0301', 'Fatou Traoré')).toBe(true)
})
