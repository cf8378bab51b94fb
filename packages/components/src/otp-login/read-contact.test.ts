import { describe, expect, test } from 'vitest'
import { readContact } from './read-contact.ts'

describe('readContact', () => {
  test.each([
    '0244000000',
    '024 400 0000',
    ' 024-400-0000 ',
    '+233 24 400 0000',
    '00233244000000',
    '٠٢٤٤٠٠٠٠٠٠',
    '０２４４００００００',
  ])('reads %s as a number of Ghana', async (text) => {
    expect(await readContact({ type: 'phone', text }, 'GH')).toEqual({ type: 'phone', value: '+233244000000' })
  })

  test.each(['', '024', 'hello', '+', 'a@b.c'])('reads %o as no number', async (text) => {
    expect(await readContact({ type: 'phone', text }, 'GH')).toBeNull()
  })

  test.each([' ama@example.com', 'ama+shop@mail.example.com'])('reads %o as e-mail', async (text) => {
    expect(await readContact({ type: 'email', text }, 'GH')).toEqual({ type: 'email', value: text.trim() })
  })

  test.each([
    '',
    'ama',
    'ama@',
    '@example.com',
    'ama@example',
    'ama@example.',
    'a b@example.com',
    `${'a'.repeat(250)}@b.co`,
  ])('reads %o as no e-mail', async (text) => expect(await readContact({ type: 'email', text }, 'GH')).toBeNull())

  test('half a million characters are read in the time of a test', async () => {
    expect(await readContact({ type: 'email', text: `a@${'.'.repeat(500_000)}` }, 'GH')).toBeNull()
  })
})
