// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useSingleFlight } from './use-single-flight.ts'

interface Flight {
  readonly code: string
  readonly land: () => void
  readonly crash: (why: Error) => void
}

test('two taps in one tick are one action, also when it fails; the next tap is another', async () => {
  const started: Flight[] = []
  const { result } = renderHook(() =>
    useSingleFlight((code: string) => new Promise<void>((land, crash) => started.push({ code, land, crash }))),
  )
  const codes = () => started.map(({ code }) => code)

  result.current('first')
  result.current('second')
  expect(codes()).toEqual(['first'])

  await act(async () => started[0]?.crash(new Error('no network')))
  result.current('third')
  result.current('fourth')
  expect(codes()).toEqual(['first', 'third'])

  await act(async () => started[1]?.land())
  result.current('fifth')
  expect(codes()).toEqual(['first', 'third', 'fifth'])
})

test('a tap between the end of an action and the screen that shows it is no other action', async () => {
  let count = 0
  const { result } = renderHook(() => {
    const [open, setOpen] = useState(true)
    const save = useSingleFlight(async () => {
      count += 1
      await Promise.resolve()
      setOpen(false)
    })
    return { open, save }
  })
  await act(async () => {
    result.current.save()
    for (let tick = 0; tick < 10; tick += 1) await Promise.resolve()
    // It is over, and the form is still there.
    expect(result.current.open).toBe(true)
    result.current.save()
  })
  expect(result.current.open).toBe(false)
  expect(count).toBe(1)
})
