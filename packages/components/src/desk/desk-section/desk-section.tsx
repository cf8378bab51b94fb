'use client'

import { useRef, type ComponentPropsWithoutRef, type ReactNode, type RefObject } from 'react'
import { part, root } from '../../part.ts'
import { Alert } from '../../ui/alert/alert.tsx'
import { useFocusKept } from '../../ui/focus/use-focus-kept.ts'
import { useOnline } from '../../ui/online/use-online.ts'
import { useDeskMessages } from '../messages/desk-messages.tsx'

/** What every component of the desk takes. */
export interface DeskSectionOptions extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Takes staff to a sign-in of their own. Without it there is no button. */
  onSignIn?: (() => void) | undefined
}

interface DeskSectionProps extends Omit<DeskSectionOptions, 'onSignIn'> {
  /** The part's name: `customer-lookup`. */
  name: string
  title: string
  /** Its heading, which takes the focus when what had it is gone. */
  heading?: RefObject<HTMLHeadingElement | null>
  children: ReactNode
}

/** A section of the desk: its heading, and a word when the network is gone. */
export function DeskSection({ name, title, heading, className, children, ...props }: DeskSectionProps) {
  const d = useDeskMessages()
  const online = useOnline()
  const own = useRef<HTMLHeadingElement>(null)
  const standIn = heading ?? own
  return (
    <section lang={d.locale} {...props} {...root(name, {}, className ? `till-desk ${className}` : 'till-desk')}>
      <h2 ref={standIn} tabIndex={-1} className="till-heading">
        {title}
      </h2>
      {!online && <Alert tone="caution">{d.common.offline}</Alert>}
      <div {...part('desk-content')} {...useFocusKept(standIn)}>
        {children}
      </div>
    </section>
  )
}
