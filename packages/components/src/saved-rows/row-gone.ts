'use client'

import { createContext, useContext } from 'react'
import { useMessages } from '../messages/messages.tsx'

/** Told to what stands at a row: whether the row has gone meanwhile, such as deleted on another device. */
export const RowGone = createContext(false)

/** What a form says whose row has gone. While that is being saved it says nothing: it may be what is being done. */
export function useRowGone(pending: boolean): string | null {
  const m = useMessages()
  const gone = useContext(RowGone)
  return gone && !pending ? m.errors['not-found'] : null
}
