'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { Button } from '../ui/button/button.tsx'
import { focusIsLost } from '../ui/focus/focus-is-lost.ts'
import { useWriting, type Saving, type Writing, type Written } from './use-writing.ts'

interface AddRowProps<Row, Draft, Failure> {
  /** What the button says. */
  label: string
  /** Nothing is saved yet, so that adding is the one thing to do. */
  first: boolean
  /** What was on its way when the session ended opens the form again. */
  draft: KeptDraft<Written<Row, Draft>>
  adding: Saving<Failure> & { mutateAsync(draft: Draft): Promise<Row>; reset(): void }
  /** Fetches the form ahead of time. */
  onPreload: () => void
  onAdded: (row: Row) => void
  /** The form. */
  children: (writing: Writing<Draft, Failure>) => ReactNode
}

/** A button, and in its place the form. */
export function AddRow<Row extends { readonly id: string }, Draft, Failure>({
  label,
  first,
  draft,
  adding,
  onPreload,
  onAdded,
  children,
}: AddRowProps<Row, Draft, Failure>) {
  const button = useRef<HTMLButtonElement>(null)
  const [choice, setChoice] = useState<'open' | 'closed' | null>(null)
  const writing = useWriting({
    row: null,
    draft,
    saving: adding,
    save: (typed) => adding.mutateAsync(typed),
    onSaved: onAdded,
    onClose() {
      setChoice('closed')
      adding.reset()
    },
  })

  useEffect(() => {
    // The form had the focus.
    if (choice === 'closed' && focusIsLost()) button.current?.focus()
  }, [choice])

  if (choice ? choice === 'open' : writing.draft) return children(writing)
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
