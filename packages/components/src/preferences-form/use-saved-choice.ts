import type { Preferences, PreferencesChanges } from '@tillkit/client'
import { useUpdatePreferences } from '@tillkit/hooks'
import { useState } from 'react'
import { useOnline } from '../ui/online/use-online.ts'

/** Where the last choice stands; `null` where there was none. */
export type ChoiceState = 'saving' | 'waiting' | 'saved' | 'undone' | null

/**
 * Saves each choice by itself, and remembers what it took the place of.
 * @param onUndo hears what is being put back
 */
export function useSavedChoice(preferences: Preferences | undefined, onUndo: (to: PreferencesChanges) => void) {
  const update = useUpdatePreferences()
  const online = useOnline()
  const [before, setBefore] = useState<PreferencesChanges | null>(null)
  const [undoing, setUndoing] = useState(false)

  function save(changes: PreferencesChanges) {
    setUndoing(false)
    setBefore(preferences ? whatItWas(preferences, changes) : null)
    update.mutate(changes)
  }
  function undo() {
    if (!before) return
    setUndoing(true)
    setBefore(null)
    update.mutate(before)
    onUndo(before)
  }

  return {
    state: stateOf(update, undoing, online),
    error: update.error,
    save,
    undo: before && !update.isError ? undo : null,
    retry: () => update.variables && save(update.variables),
  }
}

function stateOf(
  { status, isPaused }: ReturnType<typeof useUpdatePreferences>,
  undoing: boolean,
  online: boolean,
): ChoiceState {
  // One choice also waits for the one before it, with a network and all.
  if (status === 'pending') return isPaused && !online ? 'waiting' : 'saving'
  if (status === 'success') return undoing ? 'undone' : 'saved'
  return null
}

/** What has to be saved to be back. `null` where nothing had been said: that cannot be said again. */
function whatItWas({ orderType, notifyOnOrder }: Preferences, changes: PreferencesChanges): PreferencesChanges | null {
  if (changes.orderType !== undefined) return orderType === null ? null : { orderType }
  // Nobody who has not said so is told.
  return { notifyOnOrder: notifyOnOrder ?? false }
}
