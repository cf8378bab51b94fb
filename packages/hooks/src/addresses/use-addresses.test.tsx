// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import type { AddressDraft } from '@tillkit/client'
import { expect, test } from 'vitest'
import { createShopper } from '../test/shopper.tsx'
import { useAddAddress } from './use-add-address.ts'
import { useAddresses } from './use-addresses.ts'
import { useMakeDefaultAddress } from './use-make-default-address.ts'
import { useRemoveAddress } from './use-remove-address.ts'

const draft: AddressDraft = {
  label: 'Studio',
  line1: '7 Oxford Street',
  city: 'Accra',
  region: 'Greater Accra',
  country: 'GH',
}

const useBook = () => ({
  list: useAddresses(),
  again: useAddresses(),
  add: useAddAddress(),
  remove: useRemoveAddress(),
  makeDefault: useMakeDefaultAddress(),
})

async function openBook() {
  const shopper = await createShopper()
  await shopper.signIn()
  const { result } = renderHook(useBook, { wrapper: shopper.wrapper })
  await waitFor(() => expect(result.current.list.data).toHaveLength(3))
  return { ...shopper, book: result, labels: () => result.current.list.data?.map(({ label }) => label) }
}

test('two consumers under StrictMode cost one request', async () => {
  const { sent } = await openBook()
  expect(sent).toEqual(['GET /v1/link/data'])
})

test('adds, and the list shows it', async () => {
  const { book, labels } = await openBook()
  const added = await act(() => book.current.add.mutateAsync({ ...draft, line2: 'GA-183-8164' }))
  expect(added).toMatchObject({ label: 'Studio', line1: '7 Oxford Street', line2: 'GA-183-8164', isDefault: false })
  await waitFor(() => expect(labels()).toContain('Studio'))
})

test('makes another one the default, and only that', async () => {
  const { book } = await openBook()
  const other = book.current.list.data?.find(({ isDefault }) => !isDefault)
  if (!other) throw new Error('The demo shopper needs a second address.')
  await act(() => book.current.makeDefault.mutateAsync(other))
  await waitFor(() =>
    expect(book.current.list.data?.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([other.id]),
  )
})

test('removes', async () => {
  const { book, labels } = await openBook()
  const [first] = book.current.list.data ?? []
  if (!first) throw new Error('The demo shopper needs an address.')
  await act(() => book.current.remove.mutateAsync(first))
  await waitFor(() => expect(labels()).not.toContain(first.label))
})

test('two taps save one address', async () => {
  const { book, sent } = await openBook()
  act(() => {
    book.current.add.mutate(draft)
    book.current.add.mutate({ ...draft })
  })
  await waitFor(() => expect(book.current.list.data).toHaveLength(4))
  expect(sent.filter((operation) => operation === 'POST /v1/link/addresses')).toHaveLength(1)
})

test('a connection that drops after the server has saved leaves exactly one', async () => {
  const { book, control, sent } = await openBook()
  await control('POST', 'faults', {
    method: 'POST',
    path: '/v1/link/addresses',
    fault: { kind: 'drop-after-commit' },
    times: 1,
  })
  await act(() => book.current.add.mutateAsync(draft))
  expect(sent.filter((operation) => operation === 'POST /v1/link/addresses')).toHaveLength(2)
  await waitFor(() => expect(book.current.list.data).toHaveLength(4))
})

test('when every try drops, the shopper tries again and there is still one', async () => {
  const { book, control } = await openBook()
  await control('POST', 'faults', {
    method: 'POST',
    path: '/v1/link/addresses',
    fault: { kind: 'drop-after-commit' },
    times: 3,
  })
  await act(async () => {
    await expect(book.current.add.mutateAsync(draft)).rejects.toMatchObject({ code: 'unreachable' })
  })
  await act(() => book.current.add.mutateAsync({ ...draft }))
  await waitFor(() => expect(book.current.list.data).toHaveLength(4))
})

test("what the API says of a field, it says of the form's own field", async () => {
  const { book } = await openBook()
  await act(async () => {
    await expect(book.current.add.mutateAsync({ ...draft, line1: '' })).rejects.toMatchObject({
      code: 'validation',
      fieldErrors: { line1: expect.any(String) },
    })
  })
})
