'use client'

import type { MobileMoneyAccount, MobileMoneyDraft } from '@tillkit/client'
import { useAddMobileMoney } from '@tillkit/hooks'
import { useEffect, useRef, useState } from 'react'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../ui/button/button.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { LoadedMobileMoneyForm, preloadMobileMoneyForm } from './loaded-mobile-money-form.tsx'
import type { WrittenMobileMoney } from './written-mobile-money.ts'

const english = { mobileMoneyBook }

export interface AddMobileMoneyProps {
  /** Whose national numbers are meant: two letters. */
  country?: string | undefined
  saved: readonly MobileMoneyAccount[]
  /** What was on its way when the session ended opens the form again. */
  draft: KeptDraft<WrittenMobileMoney>
  /** Stands inside a form of the page's own. @default false */
  apart?: boolean | undefined
  onAdded: (account: MobileMoneyAccount) => void
}

/** A button, and in its place the form. */
export function AddMobileMoney({ country, saved, draft, apart, onAdded }: AddMobileMoneyProps) {
  const m = useMessages(english)
  const add = useAddMobileMoney()
  const button = useRef<HTMLButtonElement>(null)
  const [choice, setChoice] = useState<'open' | 'closed' | null>(null)
  const written = draft.read()
  const unsaved = written && !written.account ? written.draft : null
  const open = choice ? choice === 'open' : unsaved !== null

  useEffect(() => {
    // The form had the focus.
    if (choice === 'closed') button.current?.focus()
  }, [choice])

  function close() {
    setChoice('closed')
    draft.keep(null)
    add.reset()
  }
  const save = useSingleFlight(async (typed: MobileMoneyDraft) => {
    draft.keep({ account: null, draft: typed })
    onAdded(await add.mutateAsync(typed))
    close()
  })

  if (!open)
    return (
      <Button
        ref={button}
        // With nothing saved, adding is the one thing to do.
        variant={saved.length === 0 ? 'primary' : 'secondary'}
        onPointerEnter={preloadMobileMoneyForm}
        onFocus={preloadMobileMoneyForm}
        onClick={() => setChoice('open')}
      >
        {m.mobileMoneyBook.add}
      </Button>
    )
  return (
    <LoadedMobileMoneyForm
      country={country}
      saved={saved}
      draft={unsaved ?? undefined}
      focused
      apart={apart}
      pending={add.isPending}
      paused={add.isPaused}
      error={add.error}
      onSubmit={save}
      onCancel={close}
    />
  )
}
