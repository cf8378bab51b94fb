'use client'

import { createContext, useContext, type ReactNode } from 'react'
import { deskEn, type DeskMessages } from './en.ts'

const DeskMessagesContext = createContext<DeskMessages>(deskEn)

export interface DeskMessagesProviderProps {
  /** A language: `deskFr` from `@tillkit/components/desk/messages/fr`, or the merchant's own words. */
  readonly messages: DeskMessages
  readonly children: ReactNode
}

/**
 * Says the desk's own words in another language than English. They are apart from the shop's, so that a shopper's
 * language does not grow by them; the desk needs both.
 *
 * ```tsx
 * <MessagesProvider messages={fr}>
 *   <DeskMessagesProvider messages={deskFr}>…</DeskMessagesProvider>
 * </MessagesProvider>
 * ```
 */
export function DeskMessagesProvider({ messages, children }: DeskMessagesProviderProps) {
  return <DeskMessagesContext.Provider value={messages}>{children}</DeskMessagesContext.Provider>
}

/** The desk's words of the provider above; English where there is none. */
export const useDeskMessages = (): DeskMessages => useContext(DeskMessagesContext)
