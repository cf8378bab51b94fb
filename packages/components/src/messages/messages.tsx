'use client'

import { createContext, useContext, type ReactNode } from 'react'
import { en, type Messages } from './en.ts'
import { TimeZoneContext } from './time-zone.ts'

const MessagesContext = createContext<Messages>(en)

export interface MessagesProviderProps {
  /** A language: `fr` from `@tillkit/components/messages/fr`, or the merchant's own words. */
  readonly messages: Messages
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
 */
export function MessagesProvider({ messages, timeZone, children }: MessagesProviderProps) {
  return (
    <MessagesContext.Provider value={messages}>
      <TimeZoneContext.Provider value={timeZone}>{children}</TimeZoneContext.Provider>
    </MessagesContext.Provider>
  )
}

/** The words of the provider above; English where there is none. */
export const useMessages = (): Messages => useContext(MessagesContext)
