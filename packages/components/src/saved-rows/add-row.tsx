'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '../ui/button/button.tsx'
import { focusIsLost } from '../ui/focus/focus-is-lost.ts'

interface AddRowProps {
  /** What the button says. */
  label: string
  /** Nothing is saved yet, so that adding is the one thing to do. */
  first: boolean
  /** A new row was on its way when the session ended: its form is open again. */
  unsaved: boolean
  /** Fetches the form ahead of time. */
  onPreload: () => void
  /** The form, given what closes it. */
  children: (close: () => void) => ReactNode
}

/** A button, and in its place the form. */
export function AddRow({ label, first, unsaved, onPreload, children }: AddRowProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [choice, setChoice] = useState<'open' | 'closed' | null>(null)

  useEffect(() => {
    // The form had the focus.
    if (choice === 'closed' && focusIsLost()) button.current?.focus()
  }, [choice])

  if (choice ? choice === 'open' : unsaved) return children(() => setChoice('closed'))
  return (
    <Button
      ref={button}
      variant={first ? 'primary' : 'secondary'}
      onPointerEnter={onPreload}
      onFocus={onPreload}
      onClick={() => setChoice('open')}
    >
      {label}
    </Button>
  )
}
