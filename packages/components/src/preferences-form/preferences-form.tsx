'use client'

import { useLinkSession } from '@tillkit/hooks'
import { AccountSection, type AccountSectionOptions } from '../account-section/account-section.tsx'
import { preferencesForm } from '../messages/en/preferences-form.ts'
import { useMessages } from '../messages/messages.tsx'
import { SavedPreferences } from './saved-preferences.tsx'

const english = { preferencesForm }

export interface PreferencesFormProps extends AccountSectionOptions {
  /** The ways to get an order that the shop knows. @default ['delivery', 'pickup'] */
  orderTypes?: readonly string[] | undefined
}

/**
 * How the shopper likes it. Each choice saves by itself, shows at once, and can be taken back.
 *
 * ```tsx
 * <PreferencesForm onSignIn={() => router.push('/sign-in')} />
 * ```
 */
export function PreferencesForm({ orderTypes, ...props }: PreferencesFormProps) {
  const m = useMessages(english)
  const session = useLinkSession()
  return (
    <AccountSection {...props} name="preferences-form" words={m.preferencesForm} session={session}>
      <SavedPreferences orderTypes={orderTypes} />
    </AccountSection>
  )
}
