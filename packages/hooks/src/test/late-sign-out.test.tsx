// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createStorefront } from './storefront.tsx'

afterEach(() => void vi.unstubAllGlobals())

test('the late answer to a sign-out does not take the cookies of whoever signed in since', async () => {
  const shop = await createStorefront()
  await shop.signIn()
  const { till } = shop.openTab()
  shop.sandbox.faults.add({ path: '/v1/link/auth/logout', fault: { kind: 'delay', milliseconds: 300 }, times: 1 })
  const signingOut = till.signOut()
  shop.sandbox.clock.advance(60)
  await shop.signIn()
  // A tab that is asleep hears of it when it is looked at.
  const stop = till.session.subscribe(() => undefined)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(await signingOut).toEqual({ revoked: false })
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect([...shop.cookies.keys()].join()).toContain('session')
  expect(document.cookie).toContain('till-signed-in')
  stop()
})
