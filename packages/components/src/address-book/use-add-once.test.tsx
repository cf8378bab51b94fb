// @vitest-environment jsdom
import type { AddressDraft } from '@tillkit/client'
import { TillProvider, useAddAddress, useAddresses, useEditAddress } from '@tillkit/hooks'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setNetwork } from '../../../../.storybook/network.ts'
import { openShopper, type Shopper } from '../../../../.storybook/shopper.ts'
import { useWithdrawable } from '../ui/withdrawal/use-withdrawable.ts'
import { useAddOnce } from './use-add-once.ts'

const studio: AddressDraft = {
  label: 'Studio',
  line1: '5 Ring Road',
  line2: null,
  city: 'Accra',
  region: 'Greater Accra',
  country: 'GH',
}
const post = { method: 'POST', path: '/v1/link/addresses' }
/** The client tries three times by itself. */
const lostForGood = 3

let shopper: Shopper
beforeEach(async () => {
  shopper = await openShopper({ signedIn: true })
})
afterEach(() => {
  setNetwork('online')
  shopper.sandbox.close()
})

async function openBook() {
  const { result } = renderHook(
    () => {
      const book = useAddresses()
      const add = useWithdrawable(useAddAddress())
      const edit = useWithdrawable(useEditAddress())
      return { book, adding: useAddOnce({ book, add, edit }) }
    },
    {
      wrapper: ({ children }: { children: ReactNode }) => <TillProvider till={shopper.till}>{children}</TillProvider>,
    },
  )
  await waitFor(() => expect(result.current.book.data).toBeDefined())
  const outcome: string[] = []
  const save = (draft: AddressDraft) =>
    act(async () => {
      void result.current.adding.mutateAsync(draft).then(
        () => outcome.push('saved'),
        () => outcome.push('failed'),
      )
    })
  const named = () => result.current.book.data?.filter(({ label }) => label === 'Studio').map(({ city }) => city)
  return { result, outcome, save, named }
}

const slowly = { timeout: 15_000 }

test('what was saved without our knowing is edited, and not saved beside itself', { timeout: 30_000 }, async () => {
  const { result, outcome, save, named } = await openBook()
  shopper.sandbox.faults.add({ ...post, fault: { kind: 'drop-after-commit' }, times: lostForGood })
  await save(studio)
  await waitFor(() => expect(outcome).toEqual(['failed']), slowly)
  expect(result.current.adding.error?.outcomeUnknown).toBe(true)
  await save({ ...studio, city: 'Tema' })
  await waitFor(() => expect(outcome).toEqual(['failed', 'saved']))
  await waitFor(() => expect(named()).toEqual(['Tema']))
})

test('what was not saved is saved now, and once', { timeout: 30_000 }, async () => {
  const { outcome, save, named } = await openBook()
  shopper.sandbox.faults.add({ ...post, fault: { kind: 'drop-before-commit' }, times: lostForGood })
  await save(studio)
  await waitFor(() => expect(outcome).toEqual(['failed']), slowly)
  await save({ ...studio, city: 'Tema' })
  await waitFor(() => expect(outcome).toEqual(['failed', 'saved']))
  await waitFor(() => expect(named()).toEqual(['Tema']))
})

test('an address like it that was there before is another one', { timeout: 30_000 }, async () => {
  const { outcome, save, named } = await openBook()
  await save(studio)
  await waitFor(() => expect(named()).toEqual(['Accra']))
  shopper.sandbox.faults.add({ ...post, fault: { kind: 'drop-before-commit' }, times: lostForGood })
  await save(studio)
  await waitFor(() => expect(outcome).toEqual(['saved', 'failed']), slowly)
  await save({ ...studio, city: 'Tema' })
  await waitFor(() => expect(named()).toHaveLength(2))
})

test('an answer that is no doubt is not looked into', async () => {
  const { outcome, save } = await openBook()
  shopper.sandbox.faults.add({ ...post, fault: { kind: 'status', status: 403 } })
  await save(studio)
  await waitFor(() => expect(outcome).toEqual(['failed']))
  shopper.sandbox.journal.clear()
  await save(studio)
  await waitFor(() => expect(outcome).toEqual(['failed', 'saved']))
  expect(shopper.requests()[0]).toBe('POST /v1/link/addresses')
})

test('looking that waits for the network can be taken back', { timeout: 30_000 }, async () => {
  const { result, outcome, save } = await openBook()
  shopper.sandbox.faults.add({ ...post, fault: { kind: 'drop-after-commit' }, times: lostForGood })
  await save(studio)
  await waitFor(() => expect(outcome).toEqual(['failed']), slowly)
  act(() => setNetwork('offline'))
  await save({ ...studio, city: 'Tema' })
  await waitFor(() => expect(result.current.adding.isPaused).toBe(true))
  await act(async () => result.current.adding.withdraw())
  expect(outcome).toEqual(['failed', 'failed'])
  await waitFor(() => expect(result.current.adding.isPending).toBe(false))

  shopper.sandbox.journal.clear()
  act(() => setNetwork('online'))
  await waitFor(() => expect(result.current.book.fetchStatus).toBe('idle'))
  expect(shopper.requests().filter((request) => !request.startsWith('GET'))).toEqual([])
})
