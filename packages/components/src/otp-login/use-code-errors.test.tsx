// @vitest-environment jsdom
import { ApiError, type ApiErrorCode } from '@tillkit/client'
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setNetwork } from '../../../../.storybook/network.ts'
import { useCodeErrors } from './use-code-errors.ts'

const failure = (code: ApiErrorCode) =>
  new ApiError({ code, backend: 'cimplify-link', operation: 'POST /v1/link/auth/verify-otp' })

afterEach(() => setNetwork('online'))

function enterCode(error: ApiError | null, expiresAt = 1) {
  const { result, rerender } = renderHook(({ error, expiresAt }) => useCodeErrors(error, expiresAt), {
    initialProps: { error, expiresAt },
  })
  const told = () => ({ refusal: result.current.refusal?.code, failure: result.current.failure?.code })
  return { told, meet: (next: ApiError | null, of = 1) => rerender({ error: next, expiresAt: of }) }
}

test('a code that expired stays expired, whatever the network does, until there is another one', () => {
  const { told, meet } = enterCode(failure('otp-expired'))
  expect(told()).toEqual({ refusal: 'otp-expired', failure: undefined })
  meet(null)
  expect(told()).toEqual({ refusal: 'otp-expired', failure: undefined })
  meet(failure('unreachable'))
  expect(told()).toEqual({ refusal: 'otp-expired', failure: 'unreachable' })
  meet(null, 2)
  expect(told()).toEqual({ refusal: undefined, failure: undefined })
})

test('a failure of the network goes when the network is back; the next one is told again', () => {
  const { told, meet } = enterCode(null)
  act(() => setNetwork('offline'))
  meet(failure('unreachable'))
  expect(told().failure).toBe('unreachable')
  act(() => setNetwork('online'))
  expect(told().failure).toBeUndefined()
  meet(failure('timeout'))
  expect(told().failure).toBe('timeout')
})

test('a wrong code stays wrong when the network is back', () => {
  const { told } = enterCode(failure('otp-invalid'))
  act(() => setNetwork('offline'))
  act(() => setNetwork('online'))
  expect(told().failure).toBe('otp-invalid')
})
