import { act, renderHook } from '@testing-library/react'
import { vi } from 'vitest'
import { createShopper, type Network } from '../shopper.tsx'

/** A page with these hooks on it, Ama's unless it is a guest's. */
export async function mount<Hooks>(useHooks: () => Hooks, options: { guest?: boolean; network?: Network } = {}) {
  const shopper = await createShopper(options.network)
  if (!options.guest) await shopper.signIn()
  const { result, unmount } = renderHook(useHooks, { wrapper: shopper.wrapper })
  await act(async () => {})
  return { ...shopper, page: result, unmount }
}

/** Lets so many milliseconds pass, with everything that was to happen in them. Fake timers have to be on. */
export const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

/** The error that a promise rejects with, or `null`. */
export const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )
