'use client'

import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { AddRow } from '../saved-rows/add-row.tsx'
import { LoadedNewMobileMoney, preloadMobileMoneyWriting } from './loaded-mobile-money-form.tsx'
import type { NewMobileMoneyProps } from './new-mobile-money.tsx'

const english = { mobileMoneyBook }

export type AddMobileMoneyProps = Omit<NewMobileMoneyProps, 'onClose'>

/** A button, and in its place the form: also where a new wallet was on its way when the session ended. */
export function AddMobileMoney(props: AddMobileMoneyProps) {
  const m = useMessages(english)
  return (
    <AddRow
      label={m.mobileMoneyBook.add}
      first={props.saved.length === 0}
      unsaved={props.draft.read()?.row === null}
      onPreload={preloadMobileMoneyWriting}
    >
      {(close) => <LoadedNewMobileMoney {...props} onClose={close} />}
    </AddRow>
  )
}
