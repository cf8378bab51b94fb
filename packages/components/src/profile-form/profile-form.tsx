'use client'

import { useLinkSession } from '@tillkit/hooks'
import { AccountSection, type AccountSectionOptions } from '../account-section/account-section.tsx'
import { draftPlace, useKeptDraft } from '../account-section/use-kept-draft.ts'
import { profileForm } from '../messages/en/profile-form.ts'
import { useMessages } from '../messages/messages.tsx'
import { SavedProfile, type WrittenField } from './saved-profile.tsx'

const english = { profileForm }
const writtenField = draftPlace<WrittenField>()

export interface ProfileFormProps extends AccountSectionOptions {
  /** Whose national phone numbers are meant: two letters. @default 'GH' */
  country?: string | undefined
}

/**
 * The shopper's name and contacts, each changed in its place.
 *
 * ```tsx
 * <ProfileForm onSignIn={() => router.push('/sign-in')} />
 * ```
 */
export function ProfileForm({ country, ...props }: ProfileFormProps) {
  const m = useMessages(english)
  const session = useLinkSession()
  const draft = useKeptDraft(writtenField, session)
  return (
    <AccountSection {...props} name="profile-form" words={m.profileForm} session={session}>
      <SavedProfile country={country} draft={draft} />
    </AccountSection>
  )
}
