// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useRowFlight } from './use-row-flight.ts'

/** Something is done with rows. Each ends when the test says so. */
function open() {
  const started: { id: string; land: () => void; crash: (why: Error) => void }[] = []
  const hook = renderHook(() =>
    useRowFlight(({ id }: { id: string }) => new Promise<void>((land, crash) => started.push({ id, land, crash }))),
  )
  return { ...hook, started }
}

test.each(['land', 'crash'] as const)('as long as one is under way it is told which, until they %s', async (end) => {
  const { result, started } = open()
  act(() => result.current.act({ id: 'home' }))
  expect(result.current.pendingId).toBe('home')
  await act(async () => started[0]?.[end](new Error('no network')))
  expect(result.current.pendingId).toBeNull()
  act(() => result.current.act({ id: 'work' }))
  expect(result.current.pendingId).toBe('work')
  expect(started.map(({ id }) => id)).toEqual(['home', 'work'])
})

test('whatever would be lost is told to be under way: no press on another row starts anything', () => {
  const { result, started } = open()
  act(() => result.current.act({ id: 'home' }))
  act(() => result.current.act({ id: 'work' }))
  expect(result.current.pendingId).toBe('home')
  expect(started).toHaveLength(1)
})
