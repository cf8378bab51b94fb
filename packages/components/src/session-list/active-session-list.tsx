'use client'

import type { ActiveSession } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { RowList } from '../saved-rows/row-list.tsx'
import { ActiveSessionRow } from './active-session-row.tsx'

export interface ActiveSessionListProps extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'> {
  /** In the order in which they are shown. */
  sessions: readonly ActiveSession[]
  /** The session that is being signed out: another one cannot at the same time. */
  pendingId?: string | null | undefined
  onSignOut?: ((session: ActiveSession) => void) | undefined
}

/** The devices that are signed in, twenty at a time. */
export function ActiveSessionList({ sessions, pendingId, onSignOut, className, ...props }: ActiveSessionListProps) {
  return (
    <RowList
      {...props}
      name="active-session-list"
      className={className ? `till-panel ${className}` : 'till-panel'}
      rows={sessions}
    >
      {(session) => (
        <ActiveSessionRow
          session={session}
          pending={session.id === pendingId}
          unavailable={!!pendingId && session.id !== pendingId}
          onSignOut={onSignOut}
        />
      )}
    </RowList>
  )
}
