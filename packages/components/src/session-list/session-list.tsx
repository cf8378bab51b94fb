'use client'

import { useLinkSession } from '@tillkit/hooks'
import { useRef } from 'react'
import { AccountSection, type AccountSectionOptions } from '../account-section/account-section.tsx'
import { sessionList } from '../messages/en/session-list.ts'
import { useMessages } from '../messages/messages.tsx'
import { SignedInDevices } from './signed-in-devices.tsx'

const english = { sessionList }

export interface SessionListProps extends AccountSectionOptions {}

/**
 * Where the shopper is signed in: this device, the others, and a way to sign out there or everywhere.
 *
 * ```tsx
 * <SessionList onSignIn={() => router.push('/sign-in')} />
 * ```
 */
export function SessionList(props: SessionListProps) {
  const m = useMessages(english)
  const session = useLinkSession()
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <AccountSection {...props} name="session-list" words={m.sessionList} session={session} heading={heading}>
      <SignedInDevices heading={heading} />
    </AccountSection>
  )
}
