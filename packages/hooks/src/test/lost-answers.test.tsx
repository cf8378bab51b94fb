// @vitest-environment jsdom
// An answer that got lost leaves nobody knowing whether something was saved. What is shown after it, and what the next
// wish does, has to be true all the same. The truth is asked for past the kit.
import { act, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  useAddAddress,
  useAddMobileMoney,
  useAddresses,
  useEditAddress,
  useMakeDefaultAddress,
  useMakeDefaultMobileMoney,
  useMobileMoney,
  usePreferences,
  useProfile,
  useRemoveAddress,
  useUpdatePreferences,
  useUpdateProfile,
} from '../index.ts'
import { createShopper, type Network } from './shopper.tsx'

const useAccount = () => ({
  addresses: useAddresses(),
  wallets: useMobileMoney(),
  profile: useProfile(),
  preferences: usePreferences(),
  addAddress: useAddAddress(),
  editAddress: useEditAddress(),
  removeAddress: useRemoveAddress(),
  makeDefaultAddress: useMakeDefaultAddress(),
  addWallet: useAddMobileMoney(),
  makeDefaultWallet: useMakeDefaultMobileMoney(),
  updateProfile: useUpdateProfile(),
  updatePreferences: useUpdatePreferences(),
})

const draft = { label: 'Studio', line1: '7 Oxford Street', city: 'Accra', region: 'Greater Accra', country: 'GH' }

async function open(network?: Network) {
  const shopper = await createShopper(network)
  await shopper.signIn()
  const { result } = renderHook(useAccount, { wrapper: shopper.wrapper })
  await waitFor(() => expect(result.current.addresses.data).toHaveLength(3))
  return {
    ...shopper,
    page: result,
    /** Does something whose every try is saved, and answered to nobody. */
    lose: async (path: string, write: () => Promise<unknown>) => {
      await shopper.strike(path, { kind: 'drop-after-commit' }, 3)
      await act(() => expect(write()).rejects.toMatchObject({ outcomeUnknown: true }))
    },
    /** What another page of hers reads, which has seen nothing of this one. */
    truth: async () => {
      const other = await shopper.signInElsewhere()
      const { result: there } = renderHook(useAccount, { wrapper: shopper.wrapperOf(other) })
      await waitFor(() => expect(there.current.preferences.data).toBeDefined())
      return there.current
    },
  }
}

describe('the same wish after another one is a wish', () => {
  test('the default address', async () => {
    const { page, lose, truth } = await open()
    const [, work, mum] = page.current.addresses.data!
    await lose('/v1/link/addresses/:id/default', () => page.current.makeDefaultAddress.mutateAsync(work!))
    await act(() => page.current.makeDefaultAddress.mutateAsync(mum!))
    await act(() => page.current.makeDefaultAddress.mutateAsync(work!))
    expect((await truth()).addresses.data?.find(({ isDefault }) => isDefault)?.id).toBe(work!.id)
  })

  test('the default wallet', async () => {
    const { page, lose, truth } = await open()
    const [one, other] = page.current.wallets.data!
    await lose('/v1/link/mobile-money/:id/default', () => page.current.makeDefaultWallet.mutateAsync(other!))
    await act(() => page.current.makeDefaultWallet.mutateAsync(one!))
    await act(() => page.current.makeDefaultWallet.mutateAsync(other!))
    expect((await truth()).wallets.data?.find(({ isDefault }) => isDefault)?.id).toBe(other!.id)
  })

  test('a name', async () => {
    const { page, lose, truth } = await open()
    const name = (text: string) => page.current.updateProfile.mutateAsync({ name: text })
    await lose('/v1/link/profile', () => name('Bea'))
    await act(() => name('Cee'))
    await act(() => name('Bea'))
    expect((await truth()).profile.data?.name).toBe('Bea')
  })

  test('messages', async () => {
    const { page, lose, truth } = await open()
    const notify = (notifyOnOrder: boolean) => page.current.updatePreferences.mutateAsync({ notifyOnOrder })
    await lose('/v1/link/preferences', () => notify(false))
    await act(() => notify(true))
    await act(() => notify(false))
    expect((await truth()).preferences.data?.notifyOnOrder).toBe(false)
  })
})

describe('what is put back as it was is sent, because it may not be as it was', () => {
  test('a name', async () => {
    const { page, lose, truth } = await open()
    await lose('/v1/link/profile', () => page.current.updateProfile.mutateAsync({ name: 'Bea Wrong' }))
    await act(() => page.current.updateProfile.mutateAsync({ name: 'Ama Mensah' }))
    expect((await truth()).profile.data?.name).toBe('Ama Mensah')
  })

  test('an address', async () => {
    const { page, lose, truth } = await open()
    const home = page.current.addresses.data![0]!
    const edit = (line1: string) => page.current.editAddress.mutateAsync({ address: home, changes: { line1 } })
    await lose('/v1/link/addresses/:id', () => edit('1 Wrong Street'))
    await act(() => edit(home.line1))
    expect((await truth()).addresses.data?.find(({ id }) => id === home.id)?.line1).toBe(home.line1)
  })
})

describe('what was saved all the same is shown without being asked for', () => {
  test('an address that was added, and one that was deleted', async () => {
    const { page, lose } = await open()
    await lose('/v1/link/addresses', () => page.current.addAddress.mutateAsync(draft))
    await waitFor(() => expect(page.current.addresses.data).toHaveLength(4))
    const [first] = page.current.addresses.data!
    await lose('/v1/link/addresses/:id', () => page.current.removeAddress.mutateAsync(first!))
    await waitFor(() => expect(page.current.addresses.data?.map(({ id }) => id)).not.toContain(first!.id))
  })

  test('a wallet', async () => {
    const { page, lose } = await open()
    const wallet = { phoneNumber: '+233245550101', provider: 'mtn' } as const
    await lose('/v1/link/mobile-money', () => page.current.addWallet.mutateAsync(wallet))
    await waitFor(() => expect(page.current.wallets.data).toHaveLength(3))
  })

  test('a name and a preference', async () => {
    const { page, lose } = await open()
    await lose('/v1/link/profile', () => page.current.updateProfile.mutateAsync({ name: 'Bea' }))
    await waitFor(() => expect(page.current.profile.data?.name).toBe('Bea'))
    await lose('/v1/link/preferences', () => page.current.updatePreferences.mutateAsync({ notifyOnOrder: false }))
    await waitFor(() => expect(page.current.preferences.data?.notifyOnOrder).toBe(false))
  })
})

test('a read that began before a save does not put the old name back', async () => {
  let hold: Promise<void> | null = null
  const { page } = await open(async (request, pass) => {
    const answer = await pass(request)
    if (request.method === 'GET' && request.url.endsWith('/v1/link/profile')) await hold
    return answer
  })
  let release = () => {}
  hold = new Promise((resolve) => (release = resolve))
  act(() => void page.current.profile.refetch())
  await act(() => page.current.updateProfile.mutateAsync({ name: 'Ama Owusu' }))
  await act(async () => release())
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 50))))
  expect(page.current.profile.data?.name).toBe('Ama Owusu')
})
