'use client'

import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { CoreMessages } from './areas.ts'
import type { Messages } from './en.ts'
import { core } from './en/core.ts'
import { TimeZoneContext } from './time-zone.ts'

/** A language, whole or in part. What it leaves out is said in English. */
export type SomeMessages = Pick<Messages, 'locale'> & Partial<Messages>

const MessagesContext = createContext<SomeMessages>(core)

export interface MessagesProviderProps {
  /** A language: `fr` from `@tillkit/components/messages/fr`, some areas of it, or the merchant's own words. */
  readonly messages: SomeMessages
  /** Whose clocks dates and times are written by: `Africa/Accra`. @default the device's own; on a server UTC */
  readonly timeZone?: string | undefined
  readonly children: ReactNode
}

/**
 * Says the kit's words in another language than English.
 *
 * ```tsx
 * import { fr } from '@tillkit/components/messages/fr'
 * <MessagesProvider messages={fr}>…</MessagesProvider>
 * ```
 *
 * A whole language is six to eight kB. A page that says little of it takes the areas that it needs: `core` always, then
 * `sign-in`, `account`, `addresses`, `mobile-money`, `orders`, `checkout` (with `orders`). An area that is missing is
 * said in English.
 *
 * ```tsx
 * import { core } from '@tillkit/components/messages/fr/core'
 * import { signIn } from '@tillkit/components/messages/fr/sign-in'
 * <MessagesProvider messages={{ ...core, ...signIn }}>…</MessagesProvider>
 * ```
 *
 * A merchant's own words replace a group: `{ ...fr, otpLogin: { ...fr.otpLogin, title: 'Bienvenue' } }`.
 */
export function MessagesProvider({ messages, timeZone, children }: MessagesProviderProps) {
  return (
    <MessagesContext.Provider value={messages}>
      <TimeZoneContext.Provider value={timeZone}>{children}</TimeZoneContext.Provider>
    </MessagesContext.Provider>
  )
}

/**
 * The words that a view says: those of the provider above, and where it has none, the English ones that the view brings.
 * So a page carries the English of its own views alone. What every view says comes without asking.
 *
 * ```tsx
 * const english = { otpLogin }
 * const { otpLogin, common, locale } = useMessages(english)
 * ```
 *
 * @param english one object for all renders
 */
export function useMessages(): CoreMessages
export function useMessages<English extends Partial<Messages>>(english: English): CoreMessages & English
export function useMessages(english?: Partial<Messages>): CoreMessages & Partial<Messages> {
  const given = useContext(MessagesContext)
  return useMemo(() => ({ ...core, ...english, ...given }), [english, given])
}
