// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { useWriting, type Written } from './use-writing.ts'

interface Row {
  readonly id: string
  readonly text: string
}

const home: Row = { id: 'home', text: 'Ring Road' }

/** Somebody writes; what is kept for them outlives the form. */
function write({ row = null, kept = null }: { row?: Row | null; kept?: Written<Row, string> | null } = {}) {
  const happened: string[] = []
  const saves: { text: string; land: (row: Row) => void; crash: (why: Error) => void }[] = []
  const keep = vi.fn()
  const hook = renderHook(() => {
    const [draft, setDraft] = useState(kept)
    keep.mockImplementation(setDraft)
    return useWriting<Row, string, Error>({
      row,
      draft: { read: () => draft, keep },
      saving: { isPending: false, isPaused: false, error: null, withdraw: () => happened.push('taken back') },
      save: (text) => new Promise((land, crash) => saves.push({ text, land, crash })),
      onSaved: ({ id }) => happened.push(`saved ${id}`),
      onClose: () => happened.push('closed'),
    })
  })
  return { ...hook, happened, saves, keep }
}

test('what is sent is kept until it is saved; then the form closes, and its row is told of', async () => {
  const { result, happened, saves, keep } = write()
  act(() => result.current.onSubmit('7 Oxford Street'))
  expect(keep).toHaveBeenLastCalledWith({ row: null, draft: '7 Oxford Street' })
  expect(result.current.draft).toBe('7 Oxford Street')
  expect(happened).toEqual([])

  await act(async () => saves[0]?.land({ id: 'new', text: '7 Oxford Street' }))
  expect(keep).toHaveBeenLastCalledWith(null)
  expect(happened).toEqual(['closed', 'saved new'])
})

test('what could not be saved stays, and may be sent again', async () => {
  const { result, happened, saves } = write()
  act(() => result.current.onSubmit('7 Oxford Street'))
  await act(async () => saves[0]?.crash(new Error('no network')))
  expect(result.current.draft).toBe('7 Oxford Street')
  expect(happened).toEqual([])
  act(() => result.current.onSubmit('7 Oxford Street'))
  expect(saves).toHaveLength(2)
})

test('two taps save once', () => {
  const { result, saves } = write()
  act(() => {
    result.current.onSubmit('7 Oxford Street')
    result.current.onSubmit('7 Oxford Street')
  })
  expect(saves).toHaveLength(1)
})

test('who cancels finds nothing the next time', () => {
  const { result, happened } = write({ kept: { row: null, draft: '7 Oxford Street' } })
  expect(result.current.draft).toBe('7 Oxford Street')
  act(() => result.current.onCancel())
  expect(result.current.draft).toBeUndefined()
  expect(happened).toEqual(['taken back', 'closed'])
})

test('what was written of another row is not put into this one', () => {
  const kept = { row: home, draft: '8 Ring Road' }
  expect(write({ row: home, kept }).result.current.draft).toBe('8 Ring Road')
  expect(write({ row: { id: 'work', text: 'Airport' }, kept }).result.current.draft).toBeUndefined()
  expect(write({ row: null, kept }).result.current.draft).toBeUndefined()
})

test('a form that closes leaves what another one keeps', async () => {
  const another = { row: { id: 'work', text: 'Airport' }, draft: '2 Airport Road' }
  const { result, keep } = write({ row: home, kept: another })
  act(() => result.current.onCancel())
  expect(keep).not.toHaveBeenCalled()
})
