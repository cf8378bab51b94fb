'use client'

import type { ReactNode } from 'react'
import { preferencesForm } from '../messages/en/preferences-form.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { useKeptHeight } from '../ui/kept-height/use-kept-height.ts'
import type { ChoiceState } from './use-saved-choice.ts'

const english = { preferencesForm }

interface SavedNoteProps {
  state: ChoiceState
  /** Takes the last choice back, where that is possible. */
  onUndo: (() => void) | null
  /** What stands here as long as nothing was chosen. */
  children: ReactNode
}

/** Says that the last choice is saved, and takes it back. Its line is kept free, so that nothing moves. */
export function SavedNote({ state, onUndo, children }: SavedNoteProps) {
  const words = useMessages(english).preferencesForm
  const note = useKeptHeight<HTMLDivElement>()
  return (
    <div {...part('saved-note', { state })} ref={note}>
      <span role="status" className="till-note">
        {state ? words[state] : children}
      </span>
      {onUndo && (
        <Button variant="quiet" onClick={onUndo}>
          {words.undo}
        </Button>
      )}
    </div>
  )
}
