'use client'

import { useLinkSession } from '@tillkit/hooks'
import { useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { Alert } from '../ui/alert/alert.tsx'
import { useOnline } from '../ui/online/use-online.ts'
import { SavedAddresses } from './saved-addresses.tsx'
import { SignInPrompt } from './sign-in-prompt.tsx'
import { useKeptDraft } from './use-kept-draft.ts'

export interface AddressBookProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The countries that a new address may be in: two letters each. @default ['GH'] */
  countries?: readonly string[] | undefined
  /** What a signed-out shopper sees. @default a sentence, and the button of `onSignIn` */
  signedOut?: ReactNode
  /** Takes the shopper to a sign-in. Without it there is no button. */
  onSignIn?: (() => void) | undefined
}

/**
 * The shopper's saved addresses: look, add, delete, choose the default.
 *
 * ```tsx
 * <AddressBook onSignIn={() => router.push('/sign-in')} />
 * ```
 */
export function AddressBook({ countries, signedOut, onSignIn, className, ...props }: AddressBookProps) {
  const m = useMessages()
  const session = useLinkSession()
  const online = useOnline()
  const heading = useRef<HTMLHeadingElement>(null)
  const draft = useKeptDraft(session)

  return (
    <section
      aria-label={m.addressBook.title}
      lang={m.locale}
      {...props}
      {...root('address-book', { session: session.status }, className)}
    >
      <div {...part('address-book-content')}>
        {/* Takes the focus when the last address was deleted. */}
        <h2 ref={heading} tabIndex={-1} className="till-heading">
          {m.addressBook.title}
        </h2>
        {!online && <Alert tone="caution">{m.addressBook.offline}</Alert>}
        {session.status === 'signed-out' ? (
          (signedOut ?? <SignInPrompt revoked={session.ended === 'session-revoked'} onSignIn={onSignIn} />)
        ) : (
          <SavedAddresses countries={countries} draft={draft} heading={heading} />
        )}
      </div>
    </section>
  )
}
