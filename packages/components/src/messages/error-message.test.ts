import { ApiError, type ApiErrorCode } from '@tillkit/client'
import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { errorMessage } from './error-message.ts'
import { fr } from './fr.ts'

const failed = (code: ApiErrorCode, retryAfter: number | null = null) =>
  new ApiError({ code, backend: 'cimplify-link', operation: 'POST /v1/link/addresses', retryAfter })

describe('errorMessage', () => {
  test('says something of its own for every code', () => {
    const sentences = Object.values(en.errors)
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(errorMessage(failed('not-found'), en)).toBe(en.errors['not-found'])
  })

  test.each([
    [20_000, 'That was too many tries in a short time. Try again in 20 seconds.'],
    [60_001, 'That was too many tries in a short time. Try again in 2 minutes.'],
    [3_600_000, 'That was too many tries in a short time. Try again in 1 hour.'],
  ])('says how long to wait: %i ms', (wait, sentence) => {
    expect(errorMessage(failed('rate-limited', wait), en)).toBe(sentence)
  })

  test('says the wait in the same language', () => {
    expect(errorMessage(failed('rate-limited', 120_000), fr)).toContain('2 minutes')
  })

  test('names no wait where the server named none', () => {
    expect(errorMessage(failed('rate-limited'), en)).toBe(en.errors['rate-limited'])
  })

  test('lets a screen say it better', () => {
    const instead = { 'connection-lost': en.common.saveInterrupted }
    expect(errorMessage(failed('connection-lost'), en, instead)).toBe(en.common.saveInterrupted)
  })

  test('shows nothing of an error that is not ours', () => {
    expect(errorMessage(new Error('token eyJ at /var/www'), en)).toBe(en.errors.unknown)
  })
})
