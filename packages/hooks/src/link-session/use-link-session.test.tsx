// @vitest-environment jsdom
import { linkSessionSource, linkDataSource } from '@tillkit/client'
import { act, renderHook, waitFor } from '@testing-library/react'
import { onlineManager } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { useAddAddress } from '../addresses/use-add-address.ts'
import { useAddresses } from '../addresses/use-addresses.ts'
import { createShopper } from '../test/shopper.tsx'
import { createStorefront } from '../test/storefront.tsx'
import { useTill } from '../till-provider.tsx'
import { useLinkSession } from './use-link-session.ts'
import { useRequestOtp } from './use-request-otp.ts'
import { useSignOut } from './use-sign-out.ts'
import { useVerifyOtp } from './use-verify-otp.ts'

const useEverything = () => ({
  till: useTill(),
  session: useLinkSession(),
  requestOtp: useRequestOtp(),
  verifyOtp: useVerifyOtp(),
  signOut: useSignOut(),
  addresses: useAddresses(),
})

test("a guest's page is signed out at once, and asks nothing", async () => {
  const { sent, wrapper } = await createShopper()
  const { result } = renderHook(useEverything, { wrapper })
  expect(result.current.session.status).toBe('signed-out')
  await act(async () => {})
  expect(result.current.addresses.fetchStatus).toBe('idle')
  expect(sent).toEqual([])
})

test('signs in by code, and reads everything with one request', async () => {
  const { sent, contact, readCode, wrapper } = await createShopper()
  const { result } = renderHook(useEverything, { wrapper })
  const challenge = await act(() => result.current.requestOtp.mutateAsync(contact))
  expect(challenge.sentTo).toBe('+233****0000')
  expect(challenge.expiresAt - Date.now()).toBeGreaterThan(290_000)
  const code = await readCode()
  await act(() => result.current.verifyOtp.mutateAsync({ challenge, code }))
  await waitFor(() => expect(result.current.session.status).toBe('signed-in'))
  expect(result.current.session.customer?.name).toBe('Ama Mensah')
  await waitFor(() => expect(result.current.addresses.data).toHaveLength(3))
  expect(sent).toEqual(['POST /v1/link/auth/request-otp', 'POST /v1/link/auth/verify-otp', 'GET /v1/link/data'])
})

test('a returning shopper costs one request, also where effects run twice', async () => {
  const shopper = await createShopper()
  await shopper.signIn()
  const { result } = renderHook(useEverything, { wrapper: shopper.wrapper })
  await waitFor(() => expect(result.current.addresses.data).toHaveLength(3))
  expect(shopper.sent).toEqual(['GET /v1/link/data'])
})

test('a screen that opens later finds its part of that one request', async () => {
  const shopper = await createShopper()
  await shopper.signIn()
  const { result, rerender } = renderHook(
    ({ open }) => ({ session: useLinkSession(), addresses: useAddresses({ enabled: open }) }),
    { wrapper: shopper.wrapper, initialProps: { open: false } },
  )
  await waitFor(() => expect(result.current.session.status).toBe('signed-in'))
  rerender({ open: true })
  expect(result.current.addresses.data).toHaveLength(3)
  await act(async () => {})
  expect(shopper.sent).toEqual(['GET /v1/link/data'])
})

test('what was typed and saved is forgotten with the session', async () => {
  const shopper = await createShopper()
  await shopper.signIn()
  const { result } = renderHook(() => ({ till: useTill(), add: useAddAddress(), list: useAddresses() }), {
    wrapper: shopper.wrapper,
  })
  const draft = { label: 'Secret place', line1: '1 Lane', city: 'Accra', region: 'Greater Accra', country: 'GH' }
  await act(() => result.current.add.mutateAsync(draft))
  const memory = () => {
    const { queryClient } = result.current.till
    const states = [...queryClient.getMutationCache().getAll(), ...queryClient.getQueryCache().getAll()]
    return JSON.stringify(states.map(({ state }) => state))
  }
  expect(memory()).toContain('Secret place')
  await act(() => shopper.till.signOut())
  expect(memory()).not.toContain('Secret place')
})

test('the same code twice at once is one request', async () => {
  const { till, sent, contact, readCode } = await createShopper()
  const challenge = await till.source(linkSessionSource).requestOtp(contact)
  const code = await readCode()
  const [one, other] = await Promise.all([
    till.source(linkSessionSource).verifyOtp(challenge, code),
    till.source(linkSessionSource).verifyOtp(challenge, code),
  ])
  expect(one.id).toBe(other.id)
  expect(sent.filter((operation) => operation.includes('verify'))).toHaveLength(1)
})

test('a wrong code and an expired one say so, each by its own code', async () => {
  const { till, contact, readCode, control } = await createShopper()
  const challenge = await till.source(linkSessionSource).requestOtp(contact)
  const code = await readCode()
  const wrong = code === '000000' ? '000001' : '000000'
  await expect(till.source(linkSessionSource).verifyOtp(challenge, wrong)).rejects.toMatchObject({
    code: 'otp-invalid',
  })
  await control('POST', 'clock', { advance_seconds: 301 })
  await expect(till.source(linkSessionSource).verifyOtp(challenge, code)).rejects.toMatchObject({ code: 'otp-expired' })
})

test('another code within thirty seconds is refused with the time to wait', async () => {
  const { till, contact } = await createShopper()
  await till.source(linkSessionSource).requestOtp(contact)
  await expect(till.source(linkSessionSource).requestOtp(contact)).rejects.toMatchObject({
    code: 'rate-limited',
    retryAfter: expect.any(Number),
  })
})

test('signing out forgets everything at once, also where nothing answers', async () => {
  const shopper = await createShopper()
  await shopper.signIn()
  const { result } = renderHook(useEverything, { wrapper: shopper.wrapper })
  await waitFor(() => expect(result.current.addresses.data).toHaveLength(3))
  await shopper.control('POST', 'faults', {
    path: '/v1/link/auth/logout',
    fault: { kind: 'drop-before-commit' },
    times: 9,
  })

  const { queryClient } = result.current.till
  await act(async () => result.current.signOut.mutate())
  expect(result.current.session.status).toBe('signed-out')
  expect(result.current.addresses.data).toBeUndefined()
  expect(
    JSON.stringify(
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ state }) => state),
    ),
  ).not.toMatch(/Ama|Accra/)
  await waitFor(() => expect(result.current.signOut.data).toEqual({ revoked: false }), { timeout: 5000 })
})

test('an answer that belongs to the session before is dropped', async () => {
  const shopper = await createShopper()
  await shopper.signIn()
  await shopper.control('POST', 'faults', {
    path: '/v1/link/data',
    fault: { kind: 'delay', milliseconds: 100 },
    times: 1,
  })
  const reading = shopper.till.source(linkDataSource).read()
  await shopper.till.signOut()
  await expect(reading).rejects.toMatchObject({ code: 'session-changed' })
})

test('a session that the API has ended is noticed, and everything of it goes', async () => {
  const shopper = await createShopper()
  await shopper.signIn()
  const { result } = renderHook(useEverything, { wrapper: shopper.wrapper })
  await waitFor(() => expect(result.current.session.status).toBe('signed-in'))
  await shopper.control('POST', 'reset', { seed: 'none' })
  await act(() => result.current.addresses.refetch())
  expect(result.current.session).toMatchObject({ status: 'signed-out', ended: 'unauthenticated' })
  expect(result.current.addresses.data).toBeUndefined()
})

test('why a session ended is not told of a later one, which another tab has ended', async () => {
  const { sandbox, openTab, signIn } = await createStorefront()
  await signIn()
  const { till, wrapper } = openTab()
  const { result } = renderHook(useLinkSession, { wrapper })
  await waitFor(() => expect(result.current.status).toBe('signed-in'))
  act(() => till.session.end('session-revoked'))
  expect(result.current.ended).toBe('session-revoked')

  sandbox.clock.advance(31)
  await signIn()
  await waitFor(() => expect(result.current.status).toBe('signed-in'))
  await openTab().till.signOut()
  await waitFor(() => expect(result.current.status).toBe('signed-out'))
  expect(result.current.ended).toBeNull()
})

test('a page that was opened while the network was away and mounts after it came back is not stuck', async () => {
  const shopper = await createShopper()
  await shopper.signIn()
  onlineManager.setOnline(false)
  const { result } = renderHook(useEverything, { wrapper: shopper.wrapper })
  await waitFor(() => expect(result.current.session.status).toBe('signed-in'))
})

test('a hook without a provider says what to do', () => {
  expect(() => renderHook(useLinkSession)).toThrow('need <TillProvider')
})
