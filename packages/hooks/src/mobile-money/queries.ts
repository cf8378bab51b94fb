import { mobileMoneySource, type ApiError, type MobileMoneyAccount, type MobileMoneyDraft } from '@tillkit/client'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { lookOnReturn, pollWhile } from '../poll-while.ts'
import { preferencesKey } from '../preferences/preferences-key.ts'
import { readAgain } from '../read-again.ts'
import type { ReadQuery } from '../read-query.ts'
import type { SourceTill } from '../source-till.ts'
import { mobileMoneyKey } from './mobile-money-key.ts'

/** The shopper's mobile money accounts. While one is being verified on the phone, they are looked at again. */
export const mobileMoneyQuery = (till: SourceTill): ReadQuery<MobileMoneyAccount[]> =>
  queryOptions<MobileMoneyAccount[], ApiError>({
    queryKey: mobileMoneyKey(till),
    queryFn: ({ signal }) => till.source(mobileMoneySource).list({ signal }),
    staleTime: 60_000,
    retry: false,
    refetchInterval: pollWhile(someIsPending),
    refetchOnWindowFocus: lookOnReturn(someIsPending),
  })

const someIsPending = (accounts: MobileMoneyAccount[]) =>
  accounts.some(({ verification }) => verification === 'pending')

/** Saves an account, and waits until the list shows it. */
export const addMobileMoneyMutation = (till: SourceTill) =>
  mutationOptions<MobileMoneyAccount, ApiError, MobileMoneyDraft>({
    mutationKey: ['tillkit', 'mobile-money', 'add'],
    mutationFn: (draft) => till.source(mobileMoneySource).add(draft),
    ...readAgain(() => [mobileMoneyKey(till)]),
  })

/** An account, and what is to be in its place. */
export interface MobileMoneyReplacement {
  readonly account: MobileMoneyAccount
  readonly draft: MobileMoneyDraft
}

/** Saves another account and removes the old one: there is no edit (C15). */
export const replaceMobileMoneyMutation = (till: SourceTill) =>
  mutationOptions<MobileMoneyAccount, ApiError, MobileMoneyReplacement>({
    mutationKey: ['tillkit', 'mobile-money', 'replace'],
    mutationFn: ({ account, draft }) => till.source(mobileMoneySource).replace(account, draft),
    ...readAgain(() => [mobileMoneyKey(till)]),
    // Half of it may have happened, whatever was answered: the list tells.
    onError: (_error, _replacement, _result, { client }) =>
      client.invalidateQueries({ queryKey: mobileMoneyKey(till) }),
  })

/** Deletes an account, and waits until the list is without it. */
export const removeMobileMoneyMutation = (till: SourceTill) =>
  mutationOptions<void, ApiError, MobileMoneyAccount>({
    mutationKey: ['tillkit', 'mobile-money', 'remove'],
    mutationFn: (account) => till.source(mobileMoneySource).remove(account),
    ...readAgain(() => [mobileMoneyKey(till)]),
  })

/** Makes an account the default, and waits for the list: the old default changes too, and the preferences name it (C14). */
export const makeDefaultMobileMoneyMutation = (till: SourceTill) =>
  mutationOptions<void, ApiError, MobileMoneyAccount>({
    mutationKey: ['tillkit', 'mobile-money', 'make-default'],
    mutationFn: (account) => till.source(mobileMoneySource).makeDefault(account),
    ...readAgain(() => [preferencesKey(till), mobileMoneyKey(till)]),
  })

/** Sends a prompt to the phone. The list is then looked at until the phone has answered. */
export const verifyMobileMoneyMutation = (till: SourceTill) =>
  mutationOptions<MobileMoneyAccount, ApiError, MobileMoneyAccount>({
    mutationKey: ['tillkit', 'mobile-money', 'verify'],
    mutationFn: (account) => till.source(mobileMoneySource).verify(account),
    ...readAgain(() => [mobileMoneyKey(till)]),
    onSuccess: async (account, _before, _result, { client }) => {
      // A read that is under way does not know of it yet.
      await client.cancelQueries({ queryKey: mobileMoneyKey(till) })
      client.setQueryData<MobileMoneyAccount[]>(mobileMoneyKey(till), (list) =>
        list?.map((one) => (one.id === account.id ? account : one)),
      )
    },
  })

/** Counts a use. Nothing waits for it, and nothing on screen changes. */
export const recordMobileMoneyUseMutation = (till: SourceTill) =>
  mutationOptions<void, ApiError, MobileMoneyAccount>({
    mutationKey: ['tillkit', 'mobile-money', 'record-use'],
    mutationFn: (account) => till.source(mobileMoneySource).recordUse(account),
  })
