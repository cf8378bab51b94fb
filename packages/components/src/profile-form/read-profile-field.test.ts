import { describe, expect, test } from 'vitest'
import { en } from '../messages/en.ts'
import { readProfileField, type ProfileField } from './read-profile-field.ts'

const read = (field: ProfileField, text: string) => readProfileField(field, text, 'GH', en)

describe('readProfileField', () => {
  test.each([
    ['name', '  Ama Mensah ', 'Ama Mensah'],
    ['name', 'Ama\u202E Mensah', 'Ama Mensah'],
    ['name', 'Ame\u0301', 'Amé'],
    ['phone', '024 400 0000', '+233244000000'],
    ['phone', '+254 712 345 678', '+254712345678'],
    ['email', ' ama@example.com', 'ama@example.com'],
  ] as const)('%s: %j is read', async (field, text, value) => {
    expect(await read(field, text)).toEqual({ value })
  })

  test.each([
    ['name', ' \u202E ', en.profileFields.nameMissing],
    ['name', 'x'.repeat(201), en.common.tooLong('200')],
    ['phone', '12', en.contactProblems.phone],
    ['email', 'ama@example', en.contactProblems.email],
  ] as const)('%s: %j is not', async (field, text, problem) => {
    expect(await read(field, text)).toEqual({ problem })
  })
})
