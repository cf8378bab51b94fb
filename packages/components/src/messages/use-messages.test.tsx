// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { orderList } from './en/order-list.ts'
import { otpLogin } from './en/otp-login.ts'
import { fr } from './fr.ts'
import { core } from './fr/core.ts'
import { signIn } from './fr/sign-in.ts'
import { MessagesProvider, useMessages, type SomeMessages } from './messages.tsx'

afterEach(cleanup)

const english = { otpLogin, orderList }

const readUnder = (messages?: SomeMessages) =>
  renderHook(() => useMessages(english), {
    wrapper: ({ children }: { children: ReactNode }) =>
      messages ? <MessagesProvider messages={messages}>{children}</MessagesProvider> : children,
  })

test('a view without a provider says its own English', () => {
  const { result } = readUnder()
  expect(result.current.otpLogin.title).toBe('Sign in')
  expect(result.current.common.cancel).toBe('Cancel')
  expect(result.current.locale).toBe('en')
})

test('the language of the provider is said', () => {
  const { result } = readUnder(fr)
  expect(result.current.otpLogin.title).toBe('Se connecter')
  expect(result.current.orderList.title).toBe(fr.orderList.title)
})

test('what a part of a language leaves out is said in English', () => {
  const { result } = readUnder({ ...core, ...signIn })
  expect(result.current.locale).toBe('fr')
  expect(result.current.common.cancel).toBe('Annuler')
  expect(result.current.otpLogin.title).toBe('Se connecter')
  expect(result.current.orderList.title).toBe('Your orders')
})

test('a language without its name, or with half a group, does not compile', () => {
  // @ts-expect-error without `locale` nobody knows how its numbers are written
  expect(() => readUnder(signIn)).not.toThrow()
  // @ts-expect-error a group is whole, so that no screen is left with half of its words
  expect(() => readUnder({ ...core, otpLogin: { title: 'Bonjour' } })).not.toThrow()
})

test('the words stay the same object from render to render, so that effects may depend on them', () => {
  const { result, rerender } = readUnder(fr)
  const before = result.current
  rerender()
  expect(result.current).toBe(before)
})
