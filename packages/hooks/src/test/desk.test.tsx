// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { useMutation } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import {
  useAddCustomerAddress,
  useCreateCustomer,
  useCustomer,
  useCustomerAddresses,
  useCustomerLookup,
  useCustomers,
  useCustomerSearch,
  useDeactivateCustomer,
  useDeleteCustomer,
  useEditCustomerAddress,
  useMakeDefaultCustomerAddress,
  useRemoveCustomerAddress,
  useUpdateCustomer,
} from '../desk.ts'
import { useLinkAccount, useLinkedAccount, useTill } from '../index.ts'
import { addAddressMutation } from '../queries.ts'
import { createStaff } from './staff.tsx'

const draft = {
  firstName: 'Efua',
  lastName: 'Test',
  email: 'efua.test@example.com',
  phone: '+233209990001',
  type: 'individual',
  status: 'active',
} as const

const useDesk = () => ({
  till: useTill(),
  directory: useCustomers({ search: 'efua.test@example.com' }),
  search: useCustomerSearch({ statuses: ['inactive'], query: 'efua' }),
  lookup: useCustomerLookup(),
  create: useCreateCustomer(),
  update: useUpdateCustomer(),
  deactivate: useDeactivateCustomer(),
  remove: useDeleteCustomer(),
})

async function openDesk() {
  const staff = await createStaff()
  const { result } = renderHook(useDesk, { wrapper: staff.wrapper })
  await waitFor(() => expect(result.current.directory.data?.customers).toEqual([]))
  const efua = await act(() => result.current.create.mutateAsync(draft))
  await waitFor(() => expect(result.current.directory.data?.customers).toHaveLength(1))
  return { ...staff, desk: result, efua }
}

test('found before they are made twice; twice is a conflict that names the field', async () => {
  const { desk, efua } = await openDesk()
  expect((await act(() => desk.current.lookup.mutateAsync({ email: draft.email }))).map(({ id }) => id)).toEqual([
    efua.id,
  ])
  await act(() =>
    expect(desk.current.create.mutateAsync({ ...draft, lastName: 'Other' })).rejects.toMatchObject({
      code: 'conflict',
      fieldErrors: { email: 'taken' },
    }),
  )
})

test('what was typed to find somebody is in no key', async () => {
  const { desk } = await openDesk()
  const keys = desk.current.till.queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryHash }) => queryHash)
  expect(keys.join()).not.toMatch(/efua/i)
})

test('changed, deactivated, deleted: every list shows it', async () => {
  const { desk, efua, wrapper } = await openDesk()
  const one = renderHook(() => useCustomer(efua.id), { wrapper })
  await waitFor(() => expect(one.result.current.data?.lastName).toBe('Test'))
  const changed = await act(() => desk.current.update.mutateAsync({ customer: efua, changes: { lastName: 'Owusu' } }))
  await waitFor(() => expect(desk.current.directory.data?.customers[0]?.lastName).toBe('Owusu'))
  const dormant = await act(() => desk.current.deactivate.mutateAsync(changed))
  await waitFor(() => expect(desk.current.search.data?.customers.map(({ id }) => id)).toEqual([efua.id]))
  await act(() => desk.current.remove.mutateAsync(dormant))
  await waitFor(() => expect(desk.current.directory.data?.customers).toEqual([]))
})

test('a colleague’s change to the same field is not overwritten', async () => {
  const { desk, efua } = await openDesk()
  await act(() => desk.current.update.mutateAsync({ customer: efua, changes: { lastName: 'Owusu' } }))
  await act(() =>
    expect(desk.current.update.mutateAsync({ customer: efua, changes: { lastName: 'Boateng' } })).rejects.toMatchObject(
      { code: 'conflict', fieldErrors: { lastName: 'changed-meanwhile' } },
    ),
  )
})

test('a customer’s addresses are in an address book like any other', async () => {
  const { wrapper, efua } = await openDesk()
  const { result } = renderHook(
    () => {
      const till = useTill()
      const { book, addresses } = useCustomerAddresses(efua.id)
      return { addresses, add: useMutation(addAddressMutation(book), till.queryClient) }
    },
    { wrapper },
  )
  await waitFor(() => expect(result.current.addresses.data).toEqual([]))
  const address = { label: 'Home', line1: '7 Oxford Street', city: 'Accra', region: 'Greater Accra', country: 'GH' }
  await act(() => result.current.add.mutateAsync(address))
  await waitFor(() => expect(result.current.addresses.data).toMatchObject([address]))
})

test('a customer’s address is added, changed, made the default and deleted; the list shows each', async () => {
  const { wrapper, efua } = await openDesk()
  const { result } = renderHook(
    () => ({
      list: useCustomerAddresses(efua.id).addresses,
      add: useAddCustomerAddress(efua.id),
      edit: useEditCustomerAddress(efua.id),
      makeDefault: useMakeDefaultCustomerAddress(efua.id),
      remove: useRemoveCustomerAddress(efua.id),
    }),
    { wrapper },
  )
  await waitFor(() => expect(result.current.list.data).toEqual([]))
  const draft = { label: 'Home', line1: '7 Oxford Street', city: 'Accra', region: 'Greater Accra', country: 'GH' }
  const added = await act(() => result.current.add.mutateAsync(draft))
  const edited = await act(() => result.current.edit.mutateAsync({ address: added, changes: { city: 'Tema' } }))
  await act(() => result.current.makeDefault.mutateAsync(edited))
  expect(result.current.list.data).toMatchObject([{ ...draft, city: 'Tema', isDefault: true }])
  await act(() => result.current.remove.mutateAsync(edited))
  await waitFor(() => expect(result.current.list.data).toEqual([]))
})

test('a linked card shows as soon as it is linked', async () => {
  const { wrapper, sent } = await createStaff()
  const { result } = renderHook(() => ({ account: useLinkedAccount(async () => null), link: useLinkAccount() }), {
    wrapper,
  })
  const unknown = { imprintCustomerId: '00000000-0000-4000-8000-00000000dead', partnerCustomerId: 'cus_1' }
  await act(() => expect(result.current.link.mutateAsync(unknown)).rejects.toMatchObject({ backend: 'imprint' }))
  expect(result.current.account.data ?? null).toBeNull()
  expect(sent.filter((operation) => operation.startsWith('POST /imprint'))).toHaveLength(1)
})
