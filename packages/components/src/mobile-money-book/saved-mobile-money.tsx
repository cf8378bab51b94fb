'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import { useMakeDefaultMobileMoney, useMobileMoney, useVerifyMobileMoney } from '@tillkit/hooks'
import { useMemo, type RefObject } from 'react'
import { mostUsedFirst } from '../account-section/most-used-first.ts'
import { SectionContent } from '../account-section/section-content.tsx'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { walletNames } from '../messages/en/wallet-names.ts'
import { walletVerification } from '../messages/en/wallet-verification.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { RowListSkeleton } from '../saved-rows/row-list-skeleton.tsx'
import { useRowChanges } from '../saved-rows/use-row-changes.ts'
import { useRowFlight } from '../saved-rows/use-row-flight.ts'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { AddMobileMoney } from './add-mobile-money.tsx'
import type { MobileMoneyBookProps } from './mobile-money-book.tsx'
import { MobileMoneyList } from './mobile-money-list.tsx'
import { LoadedReplaceMobileMoney } from './loaded-mobile-money-form.tsx'
import { RemoveMobileMoney } from './remove-mobile-money.tsx'
import { useSettledVerification } from './use-settled-verification.ts'
import { walletName } from './wallet-name.ts'
import type { WrittenMobileMoney } from './written-mobile-money.ts'

const english = { walletNames, mobileMoneyBook, walletVerification }

interface SavedMobileMoneyProps extends Pick<MobileMoneyBookProps, 'onEvent'> {
  country: string
  draft: KeptDraft<WrittenMobileMoney>
  /** Gets the focus when no card is left for it. */
  heading: RefObject<HTMLElement | null>
}

/** The wallets of somebody who is signed in, or about to turn out to be. */
export function SavedMobileMoney({ country, draft: kept, heading, onEvent }: SavedMobileMoneyProps) {
  const m = useMessages(english)
  const words = m.mobileMoneyBook
  const query = useMobileMoney()
  const makeDefault = useMakeDefaultMobileMoney()
  const verify = useVerifyMobileMoney()
  const accounts = useMemo(() => query.data && mostUsedFirst(query.data), [query.data])
  const { draft, changing, removing, ...changes } = useRowChanges({
    rows: accounts,
    draft: kept,
    focusable: '.till-mobile-money-list > li',
    heading,
  })
  const name = (account: MobileMoneyAccount) => walletName(account, country, m)

  const answerOf = ({ verification }: MobileMoneyAccount) => (verification === 'verified' ? 'verified' : 'declined')
  const countAnswer = (account: MobileMoneyAccount) => onEvent?.({ type: `wallet-${answerOf(account)}` })
  const settled = useSettledVerification(query.data, countAnswer)

  const promotion = useRowFlight(async (account: MobileMoneyAccount) => {
    changes.tell(null)
    await makeDefault.mutateAsync(account)
    changes.tell(words.madeDefault(name(account)))
    // The pressed button is gone: a default needs none. Its card leads the list now.
    changes.focus(([first]) => first)
  })
  const asking = useRowFlight(async (account: MobileMoneyAccount) => {
    changes.tell(null)
    const asked = await verify.mutateAsync(account)
    const verified = asked.verification === 'verified'
    changes.tell(m.walletVerification[verified ? 'verified' : 'requestSent'](name(asked)))
    // Where it was waited for, the answer is counted already.
    if (verified && account.verification !== 'pending') countAnswer(asked)
    // The button now says "Send it again": the second half of a double tap must not.
    await new Promise((resolve) => setTimeout(resolve, doubleTap))
  })

  const empty = accounts?.length === 0 && !changing
  const action = [verify, makeDefault].find(({ isPending }) => isPending)
  return (
    <SectionContent
      query={query}
      words={words}
      skeleton={<RowListSkeleton kind="mobile-money" />}
      empty={empty}
      news={changes.news}
      contentRef={changes.content}
    >
      {/* Apart from the other news: a phone may answer before it is said that it was asked. */}
      <LiveRegion>{settled && m.walletVerification[answerOf(settled)](name(settled))}</LiveRegion>
      {makeDefault.error && (
        <FailureAlert error={makeDefault.error} onRetry={() => promotion.act(makeDefault.variables)} />
      )}
      {verify.error && <FailureAlert error={verify.error} onRetry={() => asking.act(verify.variables)} />}
      {empty && <Invitation title={words.emptyTitle}>{words.empty}</Invitation>}
      {accounts && (
        <div {...part('mobile-money-book-add')}>
          <AddMobileMoney
            country={country}
            saved={accounts}
            draft={draft}
            onAdded={(account) => {
              changes.tell(words.added(name(account)))
              onEvent?.({ type: 'wallet-added' })
            }}
          />
        </div>
      )}
      {accounts && !empty && (
        <MobileMoneyList
          aria-label={words.title}
          accounts={accounts}
          country={country}
          pendingId={promotion.pendingId}
          verifyingId={asking.pendingId}
          instead={
            changing && {
              id: changing.id,
              content: (
                <LoadedReplaceMobileMoney
                  account={changing}
                  country={country}
                  saved={accounts}
                  draft={draft}
                  onReplaced={(added) => {
                    changes.tell(words.replaced(name(added), name(changing)))
                    changes.focusRow(added)
                  }}
                  onClose={() => changes.endChange(changing)}
                />
              ),
            }
          }
          onVerify={asking.act}
          onMakeDefault={promotion.act}
          onReplace={changes.change}
          onRemove={changes.remove}
        />
      )}
      <ProgressNote pending={action !== undefined} paused={action?.isPaused} />
      {removing && (
        <RemoveMobileMoney
          account={removing}
          country={country}
          onRemoved={() => changes.endRemoval(removing, words.removed(name(removing)))}
          onClose={() => changes.endQuestion(removing)}
        />
      )}
    </SectionContent>
  )
}

/** In milliseconds: as long as people take for a second tap that was meant for the first. */
const doubleTap = 700
