'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import { useMobileMoney } from '@tillkit/hooks'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { orderChoices } from '../account-section/order-choices.ts'
import { useChosen } from '../account-section/use-chosen.ts'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { mobileMoneyPicker } from '../messages/en/mobile-money-picker.ts'
import { walletNames } from '../messages/en/wallet-names.ts'
import { useMessages } from '../messages/messages.tsx'
import { AddMobileMoney } from '../mobile-money-book/add-mobile-money.tsx'
import { RemoveMobileMoney } from '../mobile-money-book/remove-mobile-money.tsx'
import { ReplaceMobileMoney } from '../mobile-money-book/replace-mobile-money.tsx'
import { walletName } from '../mobile-money-book/wallet-name.ts'
import type { WrittenMobileMoney } from '../mobile-money-book/written-mobile-money.ts'
import { part } from '../part.ts'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { MobileMoneyChoices } from './mobile-money-choices.tsx'
import { MobileMoneyChoicesSkeleton } from './mobile-money-choices-skeleton.tsx'
import type { MobileMoneyPickerProps } from './mobile-money-picker.tsx'

const english = { walletNames, mobileMoneyBook, mobileMoneyPicker }

interface PickMobileMoneyProps extends Pick<MobileMoneyPickerProps, 'value' | 'onChange' | 'name' | 'form'> {
  country: string
  draft: KeptDraft<WrittenMobileMoney>
  /** Gets the focus when no wallet is left for it. */
  heading: RefObject<HTMLElement | null>
}

/** The picker of somebody who is signed in, or about to turn out to be. */
export function PickMobileMoney({ country, value, onChange, name, form, draft, heading }: PickMobileMoneyProps) {
  const m = useMessages(english)
  const words = m.mobileMoneyBook
  const { data, error, isLoading, refetch } = useMobileMoney()
  const content = useRef<HTMLDivElement>(null)
  const [begun, setReplacing] = useState<MobileMoneyAccount | null>()
  const [removing, setRemoving] = useState<MobileMoneyAccount | null>(null)
  const [news, setNews] = useState<string | null>(null)
  const [focusWish, setFocusWish] = useState<{ choice: number } | 'chosen' | null>(null)
  const accounts = useMemo(() => data && orderChoices(data), [data])
  const { chosen, choose } = useChosen(accounts, value, onChange)
  // Until something was begun here: what was on its way when the session ended.
  const replacing = begun === undefined ? (draft.read()?.account ?? null) : begun
  const place = (account: MobileMoneyAccount) => ({ choice: accounts?.findIndex(({ id }) => id === account.id) ?? 0 })
  const called = (account: MobileMoneyAccount) => walletName(account, country, m)

  useEffect(() => {
    if (!focusWish) return
    const radios = [...(content.current?.querySelectorAll<HTMLInputElement>('.till-radio-card-control') ?? [])]
    const radio = focusWish === 'chosen' ? radios.find(({ checked }) => checked) : radios[focusWish.choice]
    if (radio) radio.focus()
    else heading.current?.focus()
  }, [focusWish, heading])

  const empty = accounts?.length === 0
  return (
    <div {...part('account-section-content', { empty })} ref={content} aria-busy={isLoading || undefined}>
      <LiveRegion>{isLoading ? words.loading : news}</LiveRegion>
      {isLoading && <MobileMoneyChoicesSkeleton />}
      {error && <FailureAlert title={words.loadFailed} error={error} onRetry={() => void refetch()} />}
      {empty && <Invitation title={words.emptyTitle}>{m.mobileMoneyPicker.empty}</Invitation>}
      {accounts && !empty && (
        <MobileMoneyChoices
          accounts={accounts}
          selectedId={chosen?.id ?? null}
          country={country}
          name={name}
          form={form}
          below={
            replacing && {
              id: replacing.id,
              content: (
                <ReplaceMobileMoney
                  apart
                  account={replacing}
                  country={country}
                  saved={accounts}
                  draft={draft}
                  onReplaced={(added) => {
                    setNews(words.replaced(called(added), called(replacing)))
                    choose(added)
                    setFocusWish('chosen')
                  }}
                  onClose={() => {
                    setReplacing(null)
                    setFocusWish(place(replacing))
                  }}
                />
              ),
            }
          }
          onSelect={choose}
          onReplace={setReplacing}
          onRemove={setRemoving}
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
              setNews(words.added(called(account)))
              choose(account)
            }}
          />
        </div>
      )}
      {removing && (
        <RemoveMobileMoney
          account={removing}
          country={country}
          onRemoved={() => {
            setNews(words.removed(called(removing)))
            setFocusWish(place(removing))
          }}
          onClose={() => setRemoving(null)}
        />
      )}
    </div>
  )
}
