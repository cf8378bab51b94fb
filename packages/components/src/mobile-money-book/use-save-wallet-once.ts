import type { MobileMoneyAccount, MobileMoneyDraft } from '@tillkit/client'
import { useAddMobileMoney, useMobileMoney, useRemoveMobileMoney, useReplaceMobileMoney } from '@tillkit/hooks'
import { useSaveOnce, type Writer } from '../saved-rows/use-save-once.ts'
import { useWithdrawable } from '../ui/withdrawal/use-withdrawable.ts'

type WalletWriter = Writer<MobileMoneyDraft, MobileMoneyAccount>

/**
 * Adds a wallet once: one that turns out to have been saved without our knowing is replaced, because a mistyped number is
 * somebody else's.
 */
export function useAddWalletOnce(): WalletWriter {
  const replace = useWithdrawable(useReplaceMobileMoney())
  return useSaveOnce({
    saved: useMobileMoney(),
    save: useWithdrawable(useAddMobileMoney()),
    correct: { ...replace, mutateAsync: ({ row, draft }) => replace.mutateAsync({ account: row, draft }) },
    holds,
  })
}

/** Puts another wallet in the place of one, once: also where the first try got half way without our knowing. */
export function useReplaceWalletOnce(account: MobileMoneyAccount): WalletWriter {
  const replace = useWithdrawable(useReplaceMobileMoney())
  const remove = useRemoveMobileMoney()
  return useSaveOnce({
    saved: useMobileMoney(),
    save: { ...replace, mutateAsync: (draft) => replace.mutateAsync({ account, draft }) },
    correct: {
      ...replace,
      async mutateAsync({ row, draft, rows }) {
        const isThere = rows.some(({ id }) => id === account.id)
        if (isThere) await remove.mutateAsync(row)
        return replace.mutateAsync({ account: isThere ? account : row, draft })
      },
    },
    holds,
  })
}

const holds = (account: MobileMoneyAccount, draft: MobileMoneyDraft) =>
  account.phoneNumber === draft.phoneNumber &&
  account.provider === draft.provider &&
  account.label === (draft.label || null)
