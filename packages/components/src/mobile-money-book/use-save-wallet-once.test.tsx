// @vitest-environment jsdom
import type { MobileMoneyAccount, MobileMoneyDraft } from '@tillkit/client'
import { TillProvider, useMobileMoney } from '@tillkit/hooks'
import { QueryClient } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openShopper, type Shopper } from '../../../../.storybook/shopper.ts'
import { useAddWalletOnce, useReplaceWalletOnce } from './use-save-wallet-once.ts'

const mistyped: MobileMoneyDraft = { phoneNumber: '+233245550101', provider: 'mtn', label: null }
const meant: MobileMoneyDraft = { ...mistyped, phoneNumber: '+233245550102' }
/** The client tries three times by itself. */
const lostForGood = 3

let shopper: Shopper
let queryClient: QueryClient
beforeEach(async () => {
  queryClient = new QueryClient()
  shopper = await openShopper({ signedIn: true })
})
afterEach(() => shopper.sandbox.close())

const wrapper = ({ children }: { children: ReactNode }) => (
  <TillProvider till={shopper.till} queryClient={queryClient}>
    {children}
  </TillProvider>
)

async function openWallets() {
  const { result } = renderHook(() => useMobileMoney(), { wrapper })
  await waitFor(() => expect(result.current.data).toHaveLength(2))
  const numbers = () => result.current.data?.map(({ phoneNumber }) => phoneNumber).toSorted()
  return { wallets: result, numbers, before: numbers() ?? [] }
}

type Fault = Parameters<typeof shopper.sandbox.faults.add>[0]

/** Saves the mistyped number, whose answer never comes, and then the right one. */
async function correct(writer: { current: ReturnType<typeof useAddWalletOnce> }, fault: Fault) {
  shopper.sandbox.faults.add({ ...fault, times: lostForGood })
  await act(() => expect(writer.current.mutateAsync(mistyped)).rejects.toMatchObject({ outcomeUnknown: true }))
  await act(() => writer.current.mutateAsync(meant))
}

const create = { method: 'POST', path: '/v1/link/mobile-money' }
const remove = { method: 'DELETE', path: '/v1/link/mobile-money/:id' }

test('a mistyped wallet that was saved all the same is not left beside the right one', async () => {
  const { numbers, before } = await openWallets()
  const { result } = renderHook(() => useAddWalletOnce(), { wrapper })
  await correct(result, { ...create, fault: { kind: 'drop-after-commit' } })
  await waitFor(() => expect(numbers()).toEqual([...before, meant.phoneNumber].toSorted()))
})

test('one that was not saved is nothing to replace', async () => {
  const { numbers, before } = await openWallets()
  const { result } = renderHook(() => useAddWalletOnce(), { wrapper })
  await correct(result, { ...create, fault: { kind: 'drop-before-commit' } })
  await waitFor(() => expect(numbers()).toEqual([...before, meant.phoneNumber].toSorted()))
})

test.each([
  ['half way', create],
  ['at its end', remove],
])('a replacement whose answer is lost %s leaves the right one alone in the old one’s place', async (_where, fault) => {
  const { wallets, numbers, before } = await openWallets()
  const old: MobileMoneyAccount = wallets.current.data!.find(({ isDefault }) => isDefault)!
  const { result } = renderHook(() => useReplaceWalletOnce(old), { wrapper })
  await correct(result, { ...fault, fault: { kind: 'drop-after-commit' } })
  const others = before.filter((number) => number !== old.phoneNumber)
  await waitFor(() => expect(numbers()).toEqual([...others, meant.phoneNumber].toSorted()))
  expect(wallets.current.data?.find(({ isDefault }) => isDefault)?.phoneNumber).toBe(meant.phoneNumber)
})
