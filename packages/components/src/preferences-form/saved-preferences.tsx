'use client'

import { usePreferences } from '@tillkit/hooks'
import { useRef } from 'react'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { preferencesForm } from '../messages/en/preferences-form.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
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
  const { data: preferences, error, isLoading, refetch } = usePreferences()
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
    <div {...part('account-section-content', { empty })} ref={content} aria-busy={isLoading || undefined}>
      <LiveRegion>{isLoading && words.loading}</LiveRegion>
      {isLoading && <PreferencesSkeleton rows={orderTypes.length} />}
      {error && <FailureAlert title={words.loadFailed} error={error} onRetry={() => void refetch()} />}
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
    </div>
  )
}
