'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { part } from '../../part.ts'
import { useLasting } from './use-lasting.ts'

const patience = 4000

export interface ProgressNoteProps extends ComponentPropsWithoutRef<'p'> {
  /** Something is under way. */
  pending: boolean
  /** It cannot go on before the network is back. @default false */
  paused?: boolean | undefined
}

/** Tells whoever has waited for four seconds that nothing is lost. Its line is kept free, so that nothing moves. */
export function ProgressNote({ pending, paused = false, className, ...props }: ProgressNoteProps) {
  const m = useMessages()
  const lasting = useLasting(pending, patience)
  return (
    <p role="status" {...props} {...part('progress-note', {}, className)}>
      {paused ? m.common.waitingForConnection : lasting ? m.common.stillWorking : null}
    </p>
  )
}
