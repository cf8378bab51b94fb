'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import { useId, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { mobileMoneyPicker } from '../messages/en/mobile-money-picker.ts'
import { walletNames } from '../messages/en/wallet-names.ts'
import { useMessages } from '../messages/messages.tsx'
import { walletName } from '../mobile-money-book/wallet-name.ts'
import { WalletLines } from '../mobile-money-book/wallet-lines.tsx'
import { part, root } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { RadioCard } from '../ui/radio-card/radio-card.tsx'
import { RadioGroup } from '../ui/radio-card/radio-group.tsx'
import { ShowMore } from '../ui/show-more/show-more.tsx'
import { usePages } from '../ui/show-more/use-pages.ts'

const english = { walletNames, mobileMoneyBook, mobileMoneyPicker }

export interface MobileMoneyChoicesProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'onSelect'> {
  /** In the order in which they are shown. */
  accounts: readonly MobileMoneyAccount[]
  selectedId: string | null
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  /** The radios' name in a form; their values are the accounts' ids. */
  name?: string | undefined
  /** The id of the form that the radios belong to. @default the one around them */
  form?: string | undefined
  /** What stands below one of them, such as a form to change it. */
  below?: { readonly id: string; readonly content: ReactNode } | null | undefined
  onSelect: (account: MobileMoneyAccount) => void
  onReplace?: ((account: MobileMoneyAccount) => void) | undefined
  onRemove?: ((account: MobileMoneyAccount) => void) | undefined
}

/** One of the saved wallets, twenty at a time. */
export function MobileMoneyChoices({
  accounts,
  selectedId,
  country = 'GH',
  name,
  form,
  below,
  onSelect,
  onReplace,
  onRemove,
  className,
  ...props
}: MobileMoneyChoicesProps) {
  const m = useMessages(english)
  const ownName = useId()
  const { list, shown, showMore } = usePages<HTMLDivElement>()
  const selected = accounts.findIndex(({ id }) => id === selectedId)
  // What is chosen is never out of sight.
  const visible = Math.max(shown, selected + 1)
  return (
    <RadioGroup
      aria-label={m.mobileMoneyPicker.title}
      {...props}
      className={root('mobile-money-choices', {}, className).className}
    >
      <div {...part('mobile-money-choices-list')} ref={list}>
        {accounts.slice(0, visible).map((account) => (
          <div key={account.id} {...part('mobile-money-choice')}>
            <RadioCard
              name={name ?? ownName}
              form={form}
              value={account.id}
              checked={account.id === selectedId}
              onChange={() => onSelect(account)}
              actions={
                (onReplace || onRemove) && (
                  <MobileMoneyChoiceActions
                    account={account}
                    wallet={walletName(account, country, m)}
                    onReplace={onReplace}
                    onRemove={onRemove}
                  />
                )
              }
            >
              <WalletLines account={account} country={country} />
            </RadioCard>
            {below?.id === account.id && below.content}
          </div>
        ))}
      </div>
      <ShowMore shown={visible} all={accounts.length} onShowMore={showMore} />
    </RadioGroup>
  )
}

interface ActionsProps extends Pick<MobileMoneyChoicesProps, 'onReplace' | 'onRemove'> {
  account: MobileMoneyAccount
  /** What it is called in a sentence. */
  wallet: string
}

function MobileMoneyChoiceActions({ account, wallet, onReplace, onRemove }: ActionsProps) {
  const words = useMessages(english).mobileMoneyBook
  return (
    <>
      {onReplace && (
        <Button variant="quiet" aria-label={words.changeNamed(wallet)} onClick={() => onReplace(account)}>
          {words.change}
        </Button>
      )}
      {onRemove && (
        <Button variant="quiet" aria-label={words.removeNamed(wallet)} onClick={() => onRemove(account)}>
          {words.remove}
        </Button>
      )}
    </>
  )
}
