'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import { useMakeDefaultMobileMoney, useMobileMoney, useVerifyMobileMoney } from '@tillkit/hooks'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { mostUsedFirst } from '../account-section/most-used-first.ts'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { walletNames } from '../messages/en/wallet-names.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { AddMobileMoney } from './add-mobile-money.tsx'
import { MobileMoneyList } from './mobile-money-list.tsx'
import { MobileMoneyListSkeleton } from './mobile-money-list-skeleton.tsx'
import { RemoveMobileMoney } from './remove-mobile-money.tsx'
import { ReplaceMobileMoney } from './replace-mobile-money.tsx'
import { useSettledVerification } from './use-settled-verification.ts'
import { walletName } from './wallet-name.ts'
import type { WrittenMobileMoney } from './written-mobile-money.ts'

const english = { walletNames, mobileMoneyBook }

interface SavedMobileMoneyProps {
  country: string
  draft: KeptDraft<WrittenMobileMoney>
  /** Gets the focus when no card is left for it. */
  heading: RefObject<HTMLElement | null>
}

/** The wallets of somebody who is signed in, or about to turn out to be. */
export function SavedMobileMoney({ country, draft, heading }: SavedMobileMoneyProps) {
  const m = useMessages(english)
  const words = m.mobileMoneyBook
  const { data, error, isLoading, refetch } = useMobileMoney()
  const makeDefault = useMakeDefaultMobileMoney()
  const verify = useVerifyMobileMoney()
  const content = useRef<HTMLDivElement>(null)
  const [chosen, setReplacing] = useState<MobileMoneyAccount | null>()
  const [removing, setRemoving] = useState<MobileMoneyAccount | null>(null)
  const [news, setNews] = useState<string | null>(null)
  const [focusWish, setFocusWish] = useState<{ card: number } | { id: string } | null>(null)
  const accounts = useMemo(() => data && mostUsedFirst(data), [data])
  const settled = useSettledVerification(data)
  // Until something was chosen here: what was on its way when the session ended.
  const replacing = chosen === undefined ? (draft.read()?.account ?? null) : chosen
  const place = (account: MobileMoneyAccount) => ({ card: accounts?.findIndex(({ id }) => id === account.id) ?? 0 })
  const name = (account: MobileMoneyAccount) => walletName(account, country, m)

  const latest = useRef(accounts)
  useEffect(() => {
    latest.current = accounts
  })
  useEffect(() => {
    if (!focusWish) return
    const at = 'id' in focusWish ? latest.current?.findIndex(({ id }) => id === focusWish.id) : focusWish.card
    const card = content.current?.querySelectorAll('.till-mobile-money-list > li')[at ?? 0]
    if (card instanceof HTMLElement) card.focus()
    else heading.current?.focus()
  }, [focusWish, heading])

  const promote = useSingleFlight(async (account: MobileMoneyAccount) => {
    setNews(null)
    await makeDefault.mutateAsync(account)
    setNews(words.madeDefault(name(account)))
    // The pressed button is gone: a default needs none. Its card leads the list now.
    setFocusWish({ card: 0 })
  })
  const askPhone = useSingleFlight(async (account: MobileMoneyAccount) => {
    setNews(null)
    const asked = await verify.mutateAsync(account)
    setNews(asked.verification === 'verified' ? words.verified(name(asked)) : words.requestSent(name(asked)))
    // The button now says "Send it again": the second half of a double tap must not.
    await new Promise((resolve) => setTimeout(resolve, doubleTap))
  })

  const empty = accounts?.length === 0
  const action = [verify, makeDefault].find(({ isPending }) => isPending)
  return (
    <div {...part('account-section-content', { empty })} ref={content} aria-busy={isLoading || undefined}>
      <LiveRegion>{isLoading ? words.loading : news}</LiveRegion>
      <LiveRegion>
        {settled &&
          (settled.verification === 'verified' ? words.verified(name(settled)) : words.declined(name(settled)))}
      </LiveRegion>
      {isLoading && <MobileMoneyListSkeleton />}
      {error && <FailureAlert title={words.loadFailed} error={error} onRetry={() => void refetch()} />}
      {makeDefault.error && <FailureAlert error={makeDefault.error} onRetry={() => promote(makeDefault.variables)} />}
      {verify.error && <FailureAlert error={verify.error} onRetry={() => askPhone(verify.variables)} />}
      {empty && <Invitation title={words.emptyTitle}>{words.empty}</Invitation>}
      {accounts && (
        <div {...part('mobile-money-book-add')}>
          <AddMobileMoney
            country={country}
            saved={accounts}
            draft={draft}
            onAdded={(account) => setNews(words.added(name(account)))}
          />
        </div>
      )}
      {accounts && !empty && (
        <MobileMoneyList
          aria-label={words.title}
          accounts={accounts}
          country={country}
          pendingId={makeDefault.isPending ? makeDefault.variables.id : null}
          verifyingId={verify.isPending ? verify.variables.id : null}
          instead={
            replacing && {
              id: replacing.id,
              content: (
                <ReplaceMobileMoney
                  account={replacing}
                  country={country}
                  saved={accounts}
                  draft={draft}
                  onReplaced={(added) => {
                    setNews(words.replaced(name(added), name(replacing)))
                    setFocusWish({ id: added.id })
                  }}
                  onClose={() => {
                    setReplacing(null)
                    setFocusWish(place(replacing))
                  }}
                />
              ),
            }
          }
          onVerify={askPhone}
          onMakeDefault={promote}
          onReplace={setReplacing}
          onRemove={setRemoving}
        />
      )}
      <ProgressNote pending={action !== undefined} paused={action?.isPaused} />
      {removing && (
        <RemoveMobileMoney
          account={removing}
          country={country}
          onRemoved={() => {
            setNews(words.removed(name(removing)))
            setFocusWish(place(removing))
          }}
          onClose={() => setRemoving(null)}
        />
      )}
    </div>
  )
}

/** In milliseconds: as long as people take for a second tap that was meant for the first. */
const doubleTap = 700
