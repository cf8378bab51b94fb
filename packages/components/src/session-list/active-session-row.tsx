'use client'

import type { ActiveSession } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { momentInWords } from '../messages/day.ts'
import { sessionList } from '../messages/en/session-list.ts'
import { withoutDirectionMarks } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { useTimeZone } from '../messages/time-zone.ts'
import { part } from '../part.ts'
import { Badge } from '../ui/badge/badge.tsx'
import { Button } from '../ui/button/button.tsx'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'

const english = { sessionList }

export interface ActiveSessionRowProps extends ComponentPropsWithoutRef<'li'> {
  session: ActiveSession
  /** It is being signed out. @default false */
  pending?: boolean | undefined
  /** Another one is being signed out, so that this one cannot now. @default false */
  unavailable?: boolean | undefined
  onSignOut?: ((session: ActiveSession) => void) | undefined
}

/** A device that is signed in. This one has a mark instead of a button: leaving it is what "sign out" is for. */
export function ActiveSessionRow({
  session,
  pending = false,
  unavailable = false,
  onSignOut,
  className,
  ...props
}: ActiveSessionRowProps) {
  const m = useMessages(english)
  const timeZone = useTimeZone()
  const words = m.sessionList
  const device = session.deviceName ?? words.unknownDevice
  const used = session.lastUsedAt ?? session.createdAt
  const when = momentInWords(used, { locale: m.locale, timeZone })
  return (
    // Focused when the row before it was signed out.
    <li tabIndex={-1} {...props} {...part('active-session', { current: session.isCurrent, pending }, className)}>
      <div {...part('active-session-device')}>
        <ShopperText className="till-active-session-name">{device}</ShopperText>
        {when && (
          <span className="till-note">
            {words.lastUsed} <time dateTime={used ?? undefined}>{when}</time>
          </span>
        )}
        {session.ipAddress && (
          <span className="till-note">
            <bdi dir="ltr">{session.ipAddress}</bdi>
          </span>
        )}
      </div>
      {session.isCurrent ? (
        <Badge>{words.thisDevice}</Badge>
      ) : (
        onSignOut && (
          <Button
            variant="quiet"
            pending={pending}
            unavailable={unavailable}
            aria-label={words.signOutNamed(withoutDirectionMarks(device))}
            onClick={() => onSignOut(session)}
          >
            {words.signOut}
          </Button>
        )
      )}
    </li>
  )
}
