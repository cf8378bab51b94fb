'use client'

import { useProfile, useUpdateProfile } from '@tillkit/hooks'
import { useState } from 'react'
import { SectionContent } from '../account-section/section-content.tsx'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { profileFields } from '../messages/en/profile-fields.ts'
import { profileForm } from '../messages/en/profile-form.ts'
import { useMessages } from '../messages/messages.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { useWithdrawable } from '../ui/withdrawal/use-withdrawable.ts'
import { ProfileDetails } from './profile-details.tsx'
import { ProfileDetailsSkeleton } from './profile-details-skeleton.tsx'
import { ProfileFieldForm } from './profile-field-form.tsx'
import type { ProfileField } from './read-profile-field.ts'

const english = { profileFields, profileForm }

/** A detail that somebody is changing. */
export interface WrittenField {
  readonly field: ProfileField
  readonly value: string
}

interface SavedProfileProps {
  country: string | undefined
  draft: KeptDraft<WrittenField>
}

/** The profile of somebody who is signed in, or about to turn out to be. */
export function SavedProfile({ country, draft }: SavedProfileProps) {
  const m = useMessages(english)
  const query = useProfile()
  const customer = query.data
  const update = useWithdrawable(useUpdateProfile())
  const [chosen, setChosen] = useState<ProfileField | null>()
  const [news, setNews] = useState<string | null>(null)
  const unsaved = draft.read()
  // Until something was chosen here: what was on its way when the session ended.
  const editing = chosen === undefined ? (unsaved?.field ?? null) : chosen

  function edit(field: ProfileField | null) {
    update.reset()
    draft.keep(null)
    setChosen(field)
  }
  const save = useSingleFlight(async (field: ProfileField, value: string) => {
    setNews(null)
    draft.keep({ field, value })
    await update.mutateAsync({ [field]: value })
    setNews(m.profileForm.saved(m.profileFields.field[field]))
    edit(null)
  })

  return (
    <SectionContent query={query} words={m.profileForm} skeleton={<ProfileDetailsSkeleton />} news={news}>
      {customer && (
        <ProfileDetails
          customer={customer}
          onEdit={(field) => update.isPending || edit(field)}
          instead={
            editing && {
              field: editing,
              content: (
                <ProfileFieldForm
                  key={editing}
                  field={editing}
                  value={(unsaved?.field === editing && unsaved.value) || (customer[editing] ?? '')}
                  country={country}
                  focused
                  pending={update.isPending}
                  paused={update.isPaused}
                  error={update.error}
                  onSubmit={(value) => save(editing, value)}
                  onCancel={() => {
                    update.withdraw()
                    edit(null)
                  }}
                />
              ),
            }
          }
        />
      )}
    </SectionContent>
  )
}
