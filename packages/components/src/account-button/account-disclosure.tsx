'use client'

import { useRef, type ReactNode } from 'react'
import { accountButton } from '../messages/en/account-button.ts'
import { withoutDirectionMarks } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { useLightDismiss } from '../ui/disclosure/use-light-dismiss.ts'
import { initials } from './initials.ts'
import { useOnScreen } from './use-on-screen.ts'

const english = { accountButton }

interface AccountDisclosureProps {
  /** `null` where it is not known. */
  name: string | null
  children: ReactNode
}

/** A button that shows what belongs to an account: the browser's own disclosure. */
export function AccountDisclosure({ name, children }: AccountDisclosureProps) {
  const m = useMessages(english)
  const details = useRef<HTMLDetailsElement>(null)
  const content = useRef<HTMLDivElement>(null)
  useLightDismiss(details)
  useOnScreen(content)
  return (
    <details {...part('account-disclosure')} ref={details}>
      <summary {...part('account-disclosure-button')}>
        <span {...part('account-initials')} aria-hidden="true">
          {(name && initials(name)) || '☺'}
        </span>
        <span className={name ? 'till-visually-hidden' : undefined}>{m.accountButton.account}</span>{' '}
        {name && <bdi {...part('account-disclosure-name')}>{withoutDirectionMarks(name)}</bdi>}
      </summary>
      <div {...part('account-disclosure-content')} ref={content}>
        {children}
      </div>
    </details>
  )
}
