'use client'

import { createContext, useContext, type ReactNode } from 'react'

const HeldContext = createContext(false)

/** Whether what the fields hold is on its way: they keep the focus and are read, but do not change. */
export const useHeldFields = (): boolean => useContext(HeldContext)

interface HeldFieldsProps {
  /** What the fields hold is being saved: what is typed now would be lost. */
  held: boolean
  children: ReactNode
}

/** Holds the fields inside as they are for as long as they are being saved. */
export function HeldFields({ held, children }: HeldFieldsProps) {
  return <HeldContext.Provider value={held}>{children}</HeldContext.Provider>
}
