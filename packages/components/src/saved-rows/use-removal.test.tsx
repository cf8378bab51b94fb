// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { ApiError, type ApiErrorCode } from '@tillkit/client'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useRemoval } from './use-removal.ts'

const failure = (code: ApiErrorCode) =>
  new ApiError({ code, backend: 'cimplify-link', operation: 'DELETE /v1/link/addresses/:id' })

/** A row is asked about. Each answer ends one attempt: a failure, or nothing where it worked. */
function askAbout(answers: (ApiError | null)[]) {
  const happened: string[] = []
  const hook = renderHook(() => {
    const [error, setError] = useState<ApiError | null>(null)
    return useRemoval({
      row: { id: 'home' },
      removal: {
        isPending: false,
        isPaused: false,
        error,
        withdraw: () => happened.push('taken back'),
        async mutateAsync({ id }) {
          happened.push(`asked for ${id} to go`)
          const answer = answers.shift() ?? null
          setError(answer)
          if (answer) throw answer
        },
      },
      refetch: () => happened.push('read again'),
      onRemoved: () => happened.push('told'),
      onClose: () => happened.push('closed'),
    })
  })
  return { ...hook, happened, press: () => act(async () => hook.result.current.onRemove()) }
}

test('the dialog closes before it is told what has gone: the focus goes to what is left', async () => {
  const { happened, press } = askAbout([null])
  await press()
  expect(happened).toEqual(['asked for home to go', 'closed', 'told'])
})

test('a failure is said in words, and the same button tries again', async () => {
  const { result, happened, press } = askAbout([failure('unreachable'), null])
  await press()
  expect(result.current.error).toMatch(/^We can’t reach the shop/)
  expect(happened).toEqual(['asked for home to go'])
  await press()
  expect(result.current.error).toBeNull()
  expect(happened.slice(1)).toEqual(['asked for home to go', 'closed', 'told'])
})

test('a row that is gone already is not shown any longer', async () => {
  const { happened, press } = askAbout([failure('not-found')])
  await press()
  expect(happened).toEqual(['asked for home to go', 'read again'])
})

test('who keeps it after all takes back what only waits for the network', () => {
  const { result, happened } = askAbout([])
  act(() => result.current.onClose())
  expect(happened).toEqual(['taken back', 'closed'])
})

test('two taps are one', async () => {
  const { result, happened } = askAbout([null])
  await act(async () => {
    result.current.onRemove()
    result.current.onRemove()
  })
  expect(happened.filter((each) => each.startsWith('asked'))).toHaveLength(1)
})
