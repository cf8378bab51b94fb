import { expect, test } from 'vitest'
import { initials } from './initials.ts'

test.each([
  ['Ama Mensah', 'AM'],
  ['  kofi  annan jr ', 'KJ'],
  ['Esi', 'E'],
  ['\u202E(Yaa) Asantewaa', 'YA'],
  ['🏡 👩‍👩‍👧', ''],
  ['e\u0301lodie', 'E\u0301'],
  ['', ''],
])('%j is %j', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
