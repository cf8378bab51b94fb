// @vitest-environment jsdom
import { TillProvider, useAddresses, useRemoveAddress } from '@tillkit/hooks'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setNetwork } from '../../../../../.storybook/network.ts'
import { openShopper, type Shopper } from '../../../../../.storybook/shopper.ts'
import { useWithdrawable } from './use-withdrawable.ts'

let shopper: Shopper
beforeEach(async () => {
  shopper = await openShopper({ signedIn: true })
})
afterEach(() => {
  setNetwork('online')
  shopper.sandbox.close()
})

const removals = () => shopper.requests().filter((request) => request.startsWith('DELETE'))

/** Somebody who has said yes to deleting their first address. */
async function openBook() {
  const { result } = renderHook(() => ({ book: useAddresses(), removal: useWithdrawable(useRemoveAddress()) }), {
    wrapper: ({ children }: { children: ReactNode }) => <TillProvider till={shopper.till}>{children}</TillProvider>,
  })
  await waitFor(() => expect(result.current.book.data?.length).toBeGreaterThan(1))
  const outcome: string[] = []
  const remove = (place = 0) =>
    act(async () => {
      const address = result.current.book.data?.[place]
      if (!address) throw new Error('The demo shopper needs two addresses.')
      void result.current.removal.mutateAsync(address).then(
        () => outcome.push('removed'),
        () => outcome.push('not removed'),
      )
    })
  return { result, outcome, remove }
}

test('what is taken back while it waits for the network is not sent when that is back, and whoever waits hears of it', async () => {
  const { result, outcome, remove } = await openBook()
  act(() => setNetwork('offline'))
  await remove()
  await waitFor(() => expect(result.current.removal.isPaused).toBe(true))

  await act(async () => result.current.removal.withdraw())
  expect(outcome).toEqual(['not removed'])
  await waitFor(() => expect(result.current.removal.isIdle).toBe(true))

  act(() => setNetwork('online'))
  // Another one is sent, so the first one would have been by now.
  await remove(1)
  await waitFor(() => expect(outcome).toEqual(['not removed', 'removed']))
  expect(removals()).toHaveLength(1)
})

test('what is not taken back is sent when the network is back', async () => {
  const { result, outcome, remove } = await openBook()
  act(() => setNetwork('offline'))
  await remove()
  await waitFor(() => expect(result.current.removal.isPaused).toBe(true))
  act(() => setNetwork('online'))
  await waitFor(() => expect(outcome).toEqual(['removed']))
})

test('what is on its way goes on', async () => {
  const { result, outcome, remove } = await openBook()
  shopper.sandbox.faults.add({
    method: 'DELETE',
    path: '/v1/link/addresses/:id',
    fault: { kind: 'delay', milliseconds: 200 },
  })
  await remove()
  await waitFor(() => expect(result.current.removal.isPending).toBe(true))
  act(() => result.current.removal.withdraw())
  await waitFor(() => expect(outcome).toEqual(['removed']))
  expect(removals()).toHaveLength(1)
})
