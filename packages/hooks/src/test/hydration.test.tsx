// @vitest-environment jsdom
// In the browser: what a server rendered is taken over as it is.
import { act, cleanup, render } from '@testing-library/react'
import { createTill } from '@tillkit/client'
import { dehydrate, hydrate, QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useLinkSession, useOrder, useOrders, useOrderStatus } from '../index.ts'
import { orderQuery } from '../queries.ts'
import { TillProvider } from '../till-provider.tsx'
import { createShopper, strict } from './shopper.tsx'

afterEach(cleanup)

/** Hydrates what a server made of the same, and tells what React complained of. */
async function takeOver(page: ReactNode) {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
  const container = document.createElement('div')
  container.innerHTML = renderToString(page)
  const before = container.textContent
  document.body.append(container)
  render(page, { container, hydrate: true })
  await act(async () => {})
  expect(complaints.mock.calls).toEqual([])
  complaints.mockRestore()
  return { before, after: container.textContent }
}

test('a guest’s page asks nothing, although the server could not know that they are one', async () => {
  const { till, sent } = await createShopper()
  function Account() {
    useOrders()
    useOrderStatus('ord_1')
    return <p>{useLinkSession().status}</p>
  }
  const Page = strict(till)
  const seen = await takeOver(
    <Page>
      <Account />
    </Page>,
  )
  expect(seen).toEqual({ before: 'checking', after: 'signed-out' })
  expect(sent).toEqual([])
})

test('a guest’s order that a server read is not read again, and its bill token did not travel', async () => {
  const { sandbox, checkout } = await createShopper()
  const { id, access } = await checkout()
  /** The gateway’s stand-in: the sandbox takes the bill token in the query alone. */
  const onServer = createTill({
    gateway: '/till',
    fetch: (input, init) => {
      const path = input instanceof Request ? input.url : input
      const url = new URL(path.toString().replace('/till', ''), 'http://sandbox.test')
      url.searchParams.set('token', new Headers(init?.headers).get('X-Bill-Token') ?? '')
      return sandbox.fetch(url.href, { ...init, headers: { 'X-Public-Key': 'pk_test_sandbox' } })
    },
  })
  const read = new QueryClient()
  await read.prefetchQuery(orderQuery(onServer, id, access))
  const state = JSON.stringify(dehydrate(read))
  expect(state).not.toContain(access.billToken)

  const sent = vi.fn<typeof fetch>(() => Promise.reject(new Error('It was read already.')))
  const queryClient = new QueryClient()
  hydrate(queryClient, JSON.parse(state))
  function Total() {
    return <p>{useOrder(id, access).data?.total?.amount ?? 'unknown'}</p>
  }
  const seen = await takeOver(
    <TillProvider till={createTill({ gateway: '/till', fetch: sent })} queryClient={queryClient}>
      <Total />
    </TillProvider>,
  )
  expect(seen).toEqual({ before: '13.06', after: '13.06' })
  expect(sent).not.toHaveBeenCalled()
})
