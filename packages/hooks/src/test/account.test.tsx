// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  useActiveSessions,
  useAddMobileMoney,
  useAddresses,
  useContactStatus,
  useEditAddress,
  useEnroll,
  useEnrollAndLinkOrder,
  useLinkData,
  useLinkOrders,
  useLinkSession,
  useMakeDefaultMobileMoney,
  useMobileMoney,
  useOrders,
  usePreferences,
  useProfile,
  useRecordAddressUse,
  useRecordMobileMoneyUse,
  useRemoveMobileMoney,
  useReplaceMobileMoney,
  useRevokeAllSessions,
  useRevokeSession,
  useTill,
  useUpdatePreferences,
  useUpdateProfile,
  useVerifyMobileMoney,
} from '../index.ts'
import { createShopper } from './shopper.tsx'

const useReads = () => ({
  session: useLinkSession(),
  data: useLinkData(),
  profile: useProfile(),
  preferences: usePreferences(),
  addresses: useAddresses(),
  mobileMoney: useMobileMoney(),
})

async function open<Hooks>(useHooks: () => Hooks) {
  const shopper = await createShopper()
  await shopper.signIn()
  const { result } = renderHook(() => ({ ...useReads(), ...useHooks() }), { wrapper: shopper.wrapper })
  await waitFor(() => expect(result.current.mobileMoney.data).toHaveLength(2))
  return { ...shopper, result }
}

test('profile, addresses, wallets and preferences of a returning shopper cost one request, and coming back none', async () => {
  const { till, sent, result, wrapper } = await open(() => ({ till: useTill() }))
  expect(result.current.profile.data?.name).toBe('Ama Mensah')
  expect(result.current.preferences.data?.orderType).toBe('delivery')
  expect(sent).toEqual(['GET /v1/link/data'])
  expect(till.session.mayExist()).toBe(true)
  const again = renderHook(useReads, { wrapper })
  await waitFor(() => expect(again.result.current.profile.data).toBeDefined())
  expect(sent).toHaveLength(2)
})

test.each([
  ['active sessions', () => useActiveSessions(), 'GET /v1/link/sessions'],
  ['orders', () => useOrders(), 'GET /api/v1/orders'],
  ['Link orders', () => useLinkOrders(), 'GET /v1/link/orders'],
])('two who show the %s ask once, though StrictMode mounts twice (C8)', async (_what, useRead, operation) => {
  const { sent, signIn, wrapper } = await createShopper()
  await signIn()
  const { result } = renderHook(() => [useRead(), useRead()], { wrapper })
  await waitFor(() => expect(result.current.map(({ isSuccess }) => isSuccess)).toEqual([true, true]))
  expect(sent).toEqual([operation])
})

test('a guest’s page asks nothing of all this', async () => {
  const { sent, wrapper } = await createShopper()
  renderHook(() => ({ ...useReads(), sessions: useActiveSessions() }), { wrapper })
  await act(async () => {})
  expect(sent).toEqual([])
})

test('a new name is shown wherever the shopper is', async () => {
  const { result } = await open(() => ({ update: useUpdateProfile() }))
  await act(() => result.current.update.mutateAsync({ name: 'Ama Owusu' }))
  await waitFor(() => expect(result.current.session.customer?.name).toBe('Ama Owusu'))
  expect(result.current.profile.data?.name).toBe('Ama Owusu')
})

describe('a preference', () => {
  test('shows at once', async () => {
    const { result, control } = await open(() => ({ update: useUpdatePreferences() }))
    const fault = { kind: 'delay', milliseconds: 1_000 }
    await control('POST', 'faults', { method: 'POST', path: '/v1/link/preferences', fault })
    act(() => result.current.update.mutate({ notifyOnOrder: false }))
    await waitFor(() => expect(result.current.preferences.data?.notifyOnOrder).toBe(false))
    expect(result.current.update.isPending).toBe(true)
    await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
  })

  test('goes back where saving fails, and the one beside it stays', async () => {
    const { result, control } = await open(() => ({ update: useUpdatePreferences(), other: useUpdatePreferences() }))
    const fault = { kind: 'status', status: 400 }
    await control('POST', 'faults', { method: 'POST', path: '/v1/link/preferences', fault })
    act(() => {
      result.current.update.mutate({ notifyOnOrder: false })
      result.current.other.mutate({ orderType: 'pickup' })
    })
    await waitFor(() => expect(result.current.update.isError).toBe(true))
    await waitFor(() => expect(result.current.other.isSuccess).toBe(true))
    expect(result.current.preferences.data).toMatchObject({ notifyOnOrder: true, orderType: 'pickup' })
  })
})

describe('addresses', () => {
  test('an edit shows in the list, a use changes nothing on screen', async () => {
    const { result, sent } = await open(() => ({ edit: useEditAddress(), recordUse: useRecordAddressUse() }))
    const [address] = result.current.addresses.data ?? []
    if (!address) throw new Error('The demo shopper needs an address.')
    await act(() => result.current.edit.mutateAsync({ address, changes: { city: 'Tema' } }))
    await waitFor(() => expect(result.current.addresses.data?.[0]?.city).toBe('Tema'))
    sent.length = 0
    await act(() => result.current.recordUse.mutateAsync(address))
    expect(sent).toEqual([expect.stringContaining('track-usage')])
  })
})

describe('mobile money', () => {
  const draft = { phoneNumber: '+233551234567', provider: 'mtn' } as const

  test('add, make default, replace, count a use, remove', async () => {
    const { result } = await open(() => ({
      add: useAddMobileMoney(),
      makeDefault: useMakeDefaultMobileMoney(),
      replace: useReplaceMobileMoney(),
      recordUse: useRecordMobileMoneyUse(),
      remove: useRemoveMobileMoney(),
    }))
    const added = await act(() => result.current.add.mutateAsync(draft))
    await act(() => result.current.makeDefault.mutateAsync(added))
    await waitFor(() => expect(result.current.mobileMoney.data?.find(({ isDefault }) => isDefault)?.id).toBe(added.id))
    const other = await act(() =>
      result.current.replace.mutateAsync({ account: added, draft: { ...draft, phoneNumber: '+233551234568' } }),
    )
    await act(() => result.current.recordUse.mutateAsync(other))
    await waitFor(() => expect(result.current.mobileMoney.data).toHaveLength(3))
    await act(() => result.current.remove.mutateAsync(other))
    await waitFor(() => expect(result.current.mobileMoney.data).toHaveLength(2))
  })

  test('another label for the same number: removed and saved again, and still the default', async () => {
    const { result } = await open(() => ({ replace: useReplaceMobileMoney() }))
    const account = result.current.mobileMoney.data?.find(({ isDefault }) => isDefault)
    if (!account || account.provider !== 'mtn') throw new Error('The demo shopper needs an MTN wallet by default.')
    const { phoneNumber } = account
    const renamed = await act(() =>
      result.current.replace.mutateAsync({ account, draft: { phoneNumber, provider: 'mtn', label: 'Shop' } }),
    )
    expect(renamed).toMatchObject({ phoneNumber, label: 'Shop', isDefault: true })
    await waitFor(() => expect(result.current.mobileMoney.data?.map(({ label }) => label)).toContain('Shop'))
    expect(result.current.mobileMoney.data).toHaveLength(2)
  })

  test('verification is looked at until the phone has answered, and then no more', async () => {
    const { result, answerPrompt, sent } = await open(() => ({ verify: useVerifyMobileMoney() }))
    const account = result.current.mobileMoney.data?.find(({ verification }) => verification === 'unverified')
    if (!account) throw new Error('The demo shopper needs an unverified wallet.')
    await act(() => result.current.verify.mutateAsync(account))
    const state = () => result.current.mobileMoney.data?.find(({ id }) => id === account.id)?.verification
    await waitFor(() => expect(state()).toBe('pending'))
    await answerPrompt('approve', account.phoneNumber)
    await waitFor(() => expect(state()).toBe('verified'), { timeout: 5_000 })
    expect(sent.filter((operation) => operation === 'GET /v1/link/mobile-money')).toHaveLength(1)
  }, 10_000)
})

test('where the shopper is signed in: another one is ended, then all, here too', async () => {
  const { result, signInElsewhere } = await open(() => ({
    sessions: useActiveSessions({ staleTime: 0 }),
    revoke: useRevokeSession(),
    revokeAll: useRevokeAllSessions(),
  }))
  await waitFor(() => expect(result.current.sessions.data).toHaveLength(1))
  await signInElsewhere()
  await act(() => result.current.sessions.refetch())
  await waitFor(() => expect(result.current.sessions.data).toHaveLength(2))
  const other = result.current.sessions.data?.find(({ isCurrent }) => !isCurrent)
  if (!other) throw new Error('There must be two.')
  await act(() => result.current.revoke.mutateAsync(other))
  await waitFor(() => expect(result.current.sessions.data?.map(({ isCurrent }) => isCurrent)).toEqual([true]))
  await act(() => result.current.revokeAll.mutateAsync())
  expect(result.current.session.status).toBe('signed-out')
  expect(result.current.addresses.data).toBeUndefined()
})

test('joining, and saving details after an order', async () => {
  const { result, contact, checkout } = await open(() => ({
    status: useContactStatus(),
    enroll: useEnroll(),
    save: useEnrollAndLinkOrder(),
  }))
  expect(await act(() => result.current.status.mutateAsync(contact))).toBe(true)
  expect(await act(() => result.current.enroll.mutateAsync())).toEqual({ alreadyEnrolled: expect.any(Boolean) })
  const { id, access } = await checkout()
  const address = { label: 'Studio', line1: '7 Oxford Street', city: 'Accra', region: 'Greater Accra', country: 'GH' }
  await act(() => result.current.save.mutateAsync({ orderId: id, billToken: access.billToken, address }))
  await waitFor(() => expect(result.current.addresses.data?.map(({ label }) => label)).toContain('Studio'))
})
