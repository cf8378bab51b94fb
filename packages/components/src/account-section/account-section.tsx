'use client'

import type { LinkSession } from '@tillkit/hooks'
import { useRef, useState, type ComponentPropsWithoutRef, type ReactNode, type RefObject } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { useFocusKept } from '../ui/focus/use-focus-kept.ts'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { useOnline } from '../ui/online/use-online.ts'

/** What every section of an account takes. */
export interface AccountSectionOptions extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** What a signed-out shopper sees. @default a sentence, and the button of `onSignIn` */
  signedOut?: ReactNode
  /** Takes the shopper to a sign-in. Without it there is no button. */
  onSignIn?: (() => void) | undefined
}

interface AccountSectionProps extends AccountSectionOptions {
  /** The part's name: `address-book`. */
  name: string
  words: Readonly<Record<'title' | 'offline' | 'signedOutTitle' | 'signedOut', string>>
  /** `guest`: nobody is signed in, and what is shown was opened with a link. */
  session: Pick<LinkSession, 'ended'> & { readonly status: LinkSession['status'] | 'guest' }
  /** Its heading, which takes the focus when what had it is gone. */
  heading?: RefObject<HTMLHeadingElement | null> | undefined
  /** What somebody sees who is signed in, or about to turn out to be. */
  children: ReactNode
}

/** A section of an account: its heading, a word when the network is gone, and an invitation where nobody is signed in. */
export function AccountSection({
  name,
  words,
  session,
  heading,
  signedOut,
  onSignIn,
  className,
  children,
  ...props
}: AccountSectionProps) {
  const m = useMessages()
  const online = useOnline()
  const ownHeading = useRef<HTMLHeadingElement>(null)
  const title = heading ?? ownHeading
  // Signing in may stand in the section, and a session may end under a button: either is gone with its focus.
  const [lost, setLost] = useState(false)
  const focusKept = useFocusKept(title, { onLost: () => setLost(true) })
  const signedOutHere = lost && session.status === 'signed-out'
  return (
    <section
      aria-label={words.title}
      lang={m.locale}
      {...props}
      {...root(name, { session: session.status }, className)}
    >
      <div {...focusKept} {...part('account-section')}>
        <h2 ref={title} tabIndex={-1} className="till-heading">
          {words.title}
        </h2>
        {!online && <Alert tone="caution">{words.offline}</Alert>}
        {session.status === 'signed-out'
          ? (signedOut ?? (
              <Invitation
                title={words.signedOutTitle}
                action={
                  onSignIn && (
                    <Button variant="primary" onClick={() => onSignIn()}>
                      {m.common.signIn}
                    </Button>
                  )
                }
              >
                {session.ended === 'session-revoked' ? m.errors['session-revoked'] : words.signedOut}
              </Invitation>
            ))
          : children}
        {/* Only where the shopper was: of several sections one speaks. */}
        <LiveRegion>
          {signedOutHere && m.errors[session.ended === 'session-revoked' ? session.ended : 'unauthenticated']}
        </LiveRegion>
      </div>
    </section>
  )
}
