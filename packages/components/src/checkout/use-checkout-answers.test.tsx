// @vitest-environment jsdom
import { TillProvider, useLinkSession } from '@tillkit/hooks'
import { act, configure, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openShopper, type SandboxParameters, type Shopper } from '../../../../.storybook/shopper.ts'
import { orderOf, useCheckoutAnswers } from './use-checkout-answers.ts'
import { useRememberedCheckout } from './use-remembered-checkout.ts'

// At the root, because React runs the effects of a StrictMode below it once.
configure({ reactStrictMode: true })

let shopper: Shopper
beforeEach(() => sessionStorage.clear())
afterEach(() => shopper.sandbox.close())

const details = { name: 'Efua Owusu', phone: '+233245551234' }
const wallet = { provider: 'mtn', phoneNumber: '+233245551234', label: null } as const
const address = {
  label: 'Home',
  line1: '7 Oxford Street',
  line2: null,
  city: 'Accra',
  region: 'Greater Accra',
  country: 'GH',
}

/** What a checkout knows, in a page of its own. */
async function open(parameters: SandboxParameters = {}, orderTypes: readonly string[] = ['delivery', 'pickup']) {
  shopper = await openShopper(parameters)
  return showPage(orderTypes)
}

/** The same page, gone to again. */
function showPage(orderTypes: readonly string[] = ['delivery', 'pickup']) {
  const wrapper = ({ children }: { children: ReactNode }) => <TillProvider till={shopper.till}>{children}</TillProvider>
  return renderHook(
    () => {
      const session = useLinkSession()
      return useCheckoutAnswers({ session, orderTypes, ...useRememberedCheckout('basket-1') })
    },
    { wrapper },
  )
}

test('a returning shopper has answered everything: their defaults, and their usual way', async () => {
  const { result } = await open({ signedIn: true })
  await waitFor(() => expect(result.current.buyer).toBe(true))
  expect(result.current).toMatchObject({ orderType: 'delivery', address: { line1: '12 Independence Avenue' } })
  expect(result.current.wallet?.phoneNumber).toBe('+233244000000')
  expect(orderOf('basket-1', result.current)?.guest).toBeNull()
})

test('what was chosen and is gone gives way to the default', async () => {
  const { result } = await open({ signedIn: true })
  await waitFor(() => expect(result.current.buyer).toBe(true))
  act(() => result.current.remember({ addressId: 'addr_gone', walletId: 'mm_gone' }))
  expect(result.current.address?.line1).toBe('12 Independence Avenue')
  expect(result.current.wallet?.phoneNumber).toBe('+233244000000')
})

test('a way that the shop does not offer is none', async () => {
  const { result } = await open({ signedIn: true }, ['pickup', 'dine_in'])
  await waitFor(() => expect(result.current.buyer).toBe(true))
  expect(result.current.orderType).toBeNull()
  expect(orderOf('basket-1', result.current)).toBeNull()
})

test('the only way of a shop needs no answer, and pickup no address', async () => {
  const { result } = await open({}, ['pickup'])
  act(() => result.current.answerGuest({ details, wallet }))
  expect(orderOf('basket-1', result.current)).toEqual({
    basketId: 'basket-1',
    orderType: 'pickup',
    guest: details,
    address: null,
    mobileMoney: { provider: 'mtn', phoneNumber: '+233245551234' },
  })
})

test('what a guest typed is in memory alone', async () => {
  const { result } = await open()
  act(() => {
    result.current.remember({ orderType: 'delivery' })
    result.current.answerGuest({ details, wallet, address })
  })
  expect(orderOf('basket-1', result.current)?.address).toEqual(address)
  expect(JSON.stringify([sessionStorage, localStorage])).not.toMatch(/Efua|5551234|Oxford/)
  act(() => result.current.forgetGuest())
  expect(result.current.buyer).toBe(false)
})

test('a guest who comes back to their basket finds what they typed, and nobody after them does', async () => {
  const { result, unmount } = await open()
  act(() => result.current.answerGuest({ details }))
  act(() => result.current.answerGuest({ address, wallet }))
  unmount()
  const again = showPage()
  expect(again.result.current.guest).toEqual({ details, address, wallet })
  again.unmount()
  await act(() => shopper.signIn())
  await act(() => shopper.till.signOut())
  expect(showPage().result.current.buyer).toBe(false)
})

test('what is forgotten does not come back', async () => {
  const { result, unmount } = await open()
  act(() => result.current.answerGuest({ details }))
  act(() => result.current.forgetGuest())
  unmount()
  expect(showPage().result.current.buyer).toBe(false)
})

test('rows that are there stay, when the next look at them fails', async () => {
  const { result } = await open({ signedIn: true })
  await waitFor(() => expect(result.current.buyer).toBe(true))
  shopper.sandbox.faults.add({ path: '/v1/link/addresses', fault: { kind: 'status', status: 403 } })
  await act(async () => result.current.retry())
  await waitFor(() => expect(shopper.requests()).toContain('GET /v1/link/addresses'))
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  expect(result.current.error).toBeNull()
  expect(result.current.address?.line1).toBe('12 Independence Avenue')
})
