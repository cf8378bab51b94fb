// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useSingleFlight } from './use-single-flight.ts'

test('two taps in one tick are one action, also when it fails; the next tap is another', async () => {
  const started: { code: string; land: () => void; crash: (why: Error) => void }[] = []
  const { result } = renderHook(() =>
    useSingleFlight((code: string) => new Promise<void>((land, crash) => started.push({ code, land, crash }))),
  )
  const codes = () => started.map(({ code }) => code)

  result.current('first')
  result.current('second')
  expect(codes()).toEqual(['first'])

  started[0]?.crash(new Error('no network'))
  await Promise.resolve()
  await Promise.resolve()
  result.current('third')
  result.current('fourth')
  expect(codes()).toEqual(['first', 'third'])

  started[1]?.land()
  await Promise.resolve()
  await Promise.resolve()
  result.current('fifth')
  expect(codes()).toEqual(['first', 'third', 'fifth'])
})
