'use client'

import { usePreferences } from '@tillkit/hooks'
import { useRef } from 'react'
import { SectionContent } from '../account-section/section-content.tsx'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { preferencesForm } from '../messages/en/preferences-form.ts'
import { useMessages } from '../messages/messages.tsx'
import { NotifySwitch } from './notify-switch.tsx'
import { OrderTypeChoice } from './order-type-choice.tsx'
import { PreferencesSkeleton } from './preferences-skeleton.tsx'
import { SavedNote } from './saved-note.tsx'
import { useSavedChoice } from './use-saved-choice.ts'

const english = { preferencesForm }

interface SavedPreferencesProps {
  orderTypes: readonly string[] | undefined
}

/** The preferences of somebody who is signed in, or about to turn out to be. */
export function SavedPreferences({ orderTypes = ['delivery', 'pickup'] }: SavedPreferencesProps) {
  const m = useMessages(english)
  const query = usePreferences()
  const preferences = query.data
  const content = useRef<HTMLDivElement>(null)
  const choice = useSavedChoice(preferences, ({ orderType }) => {
    // The pressed button is gone: on with what it has put back.
    const controls = content.current?.querySelectorAll<HTMLInputElement>('input') ?? []
    const isMeant = ({ type, value }: HTMLInputElement) => (orderType ? value === orderType : type === 'checkbox')
    Array.from(controls).find(isMeant)?.focus()
  })
  const words = m.preferencesForm
  const empty = preferences?.orderType === null && preferences.notifyOnOrder === null
  return (
    <SectionContent
      query={query}
      words={words}
      skeleton={<PreferencesSkeleton rows={orderTypes.length} />}
      empty={empty}
      contentRef={content}
    >
      {choice.error && <FailureAlert title={words.saveFailed} error={choice.error} onRetry={choice.retry} />}
      {preferences && (
        <div className="till-panel">
          <OrderTypeChoice
            orderTypes={orderTypes}
            value={preferences.orderType}
            onChange={(orderType) => choice.save({ orderType })}
          />
          <NotifySwitch
            checked={preferences.notifyOnOrder ?? false}
            onChange={(notifyOnOrder) => choice.save({ notifyOnOrder })}
          />
          <SavedNote state={choice.state} onUndo={choice.undo}>
            {empty ? words.notSaid : words.eachAlone}
          </SavedNote>
        </div>
      )}
    </SectionContent>
  )
}
