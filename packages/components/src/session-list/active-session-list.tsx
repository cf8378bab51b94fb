'use client'

import type { ActiveSession } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { root } from '../part.ts'
import { ShowMore } from '../ui/show-more/show-more.tsx'
import { usePages } from '../ui/show-more/use-pages.ts'
import { ActiveSessionRow } from './active-session-row.tsx'

export interface ActiveSessionListProps extends ComponentPropsWithoutRef<'ul'> {
  /** In the order in which they are shown. */
  sessions: readonly ActiveSession[]
  /** The session that is being signed out. */
  pendingId?: string | null | undefined
  onSignOut?: ((session: ActiveSession) => void) | undefined
}

/** The devices that are signed in, twenty at a time. */
export function ActiveSessionList({ sessions, pendingId, onSignOut, className, ...props }: ActiveSessionListProps) {
  const { list, shown, showMore } = usePages<HTMLUListElement>()
  return (
    <>
      <ul
        {...props}
        {...root('active-session-list', {}, className ? `till-panel ${className}` : 'till-panel')}
        ref={list}
      >
        {sessions.slice(0, shown).map((session) => (
          <ActiveSessionRow
            key={session.id}
            session={session}
            pending={session.id === pendingId}
            onSignOut={onSignOut}
          />
        ))}
      </ul>
      <ShowMore shown={shown} all={sessions.length} onShowMore={showMore} />
    </>
  )
}
