'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import { useMobileMoney } from '@tillkit/hooks'
import { useMemo, type RefObject } from 'react'
import { orderChoices } from '../account-section/order-choices.ts'
import { SectionContent } from '../account-section/section-content.tsx'
import { useChosen } from '../account-section/use-chosen.ts'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { mobileMoneyPicker } from '../messages/en/mobile-money-picker.ts'
import { walletNames } from '../messages/en/wallet-names.ts'
import { useMessages } from '../messages/messages.tsx'
import { AddMobileMoney } from '../mobile-money-book/add-mobile-money.tsx'
import { LoadedReplaceMobileMoney } from '../mobile-money-book/loaded-mobile-money-form.tsx'
import { RemoveMobileMoney } from '../mobile-money-book/remove-mobile-money.tsx'
import { walletName } from '../mobile-money-book/wallet-name.ts'
import type { WrittenMobileMoney } from '../mobile-money-book/written-mobile-money.ts'
import { part } from '../part.ts'
import { RowChoicesSkeleton } from '../saved-rows/row-choices-skeleton.tsx'
import { useRowChanges } from '../saved-rows/use-row-changes.ts'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { MobileMoneyChoices } from './mobile-money-choices.tsx'
import type { MobileMoneyPickerProps } from './mobile-money-picker.tsx'

const english = { walletNames, mobileMoneyBook, mobileMoneyPicker }

interface PickMobileMoneyProps extends Pick<
  MobileMoneyPickerProps,
  'value' | 'onChange' | 'onEvent' | 'name' | 'form'
> {
  country: string
  draft: KeptDraft<WrittenMobileMoney>
  /** Gets the focus when no wallet is left for it. */
  heading: RefObject<HTMLElement | null>
}

/** The picker of somebody who is signed in, or about to turn out to be. */
export function PickMobileMoney({
  country,
  value,
  onChange,
  onEvent,
  name,
  form,
  draft: kept,
  heading,
}: PickMobileMoneyProps) {
  const m = useMessages(english)
  const words = m.mobileMoneyBook
  const query = useMobileMoney()
  const accounts = useMemo(() => query.data && orderChoices(query.data), [query.data])
  const { chosen, choose } = useChosen(accounts, value, onChange)
  const { draft, changing, removing, ...changes } = useRowChanges({
    rows: accounts,
    draft: kept,
    focusable: '.till-radio-card-control',
    heading,
  })
  const called = (account: MobileMoneyAccount) => walletName(account, country, m)

  const empty = accounts?.length === 0 && !changing
  return (
    <SectionContent
      query={query}
      words={words}
      skeleton={<RowChoicesSkeleton kind="mobile-money" lines={['short', 'half']} />}
      empty={empty}
      news={changes.news}
      contentRef={changes.content}
    >
      {empty && <Invitation title={words.emptyTitle}>{m.mobileMoneyPicker.empty}</Invitation>}
      {accounts && !empty && (
        <MobileMoneyChoices
          accounts={accounts}
          selectedId={chosen?.id ?? null}
          country={country}
          name={name}
          form={form}
          below={
            changing && {
              id: changing.id,
              content: (
                <LoadedReplaceMobileMoney
                  apart
                  account={changing}
                  country={country}
                  saved={accounts}
                  draft={draft}
                  onReplaced={(added) => {
                    changes.tell(words.replaced(called(added), called(changing)))
                    choose(added)
                    changes.focusRow(added)
                  }}
                  onClose={() => changes.endChange(changing)}
                />
              ),
            }
          }
          onSelect={choose}
          onReplace={changes.change}
          onRemove={changes.remove}
        />
      )}
      {accounts && (
        <div {...part('mobile-money-picker-add')}>
          <AddMobileMoney
            apart
            country={country}
            saved={accounts}
            draft={draft}
            onAdded={(account) => {
              changes.tell(words.added(called(account)))
              choose(account)
              onEvent?.({ type: 'wallet-added' })
            }}
          />
        </div>
      )}
      {removing && (
        <RemoveMobileMoney
          account={removing}
          country={country}
          onRemoved={() => changes.endRemoval(removing, words.removed(called(removing)))}
          onClose={() => changes.endQuestion(removing)}
        />
      )}
    </SectionContent>
  )
}
