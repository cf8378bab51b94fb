import type { MobileMoneyAccount } from '@tillkit/client'
import { useLayoutEffect, useRef, useState } from 'react'

/** The wallet whose phone has answered last, while somebody was waiting here. */
export function useSettledVerification(
  accounts: readonly MobileMoneyAccount[] | undefined,
  onSettled: (account: MobileMoneyAccount) => void,
): MobileMoneyAccount | null {
  const seen = useRef(accounts)
  const [settled, setSettled] = useState<MobileMoneyAccount | null>(null)
  // Said together with what is seen, and not after it.
  useLayoutEffect(() => {
    if (accounts === seen.current) return
    const waited = new Set(seen.current?.flatMap(({ id, verification }) => (verification === 'pending' ? id : [])))
    seen.current = accounts
    const answered = accounts?.find(({ id, verification }) => waited.has(id) && verification !== 'pending')
    if (!answered) return
    setSettled(answered)
    onSettled(answered)
  }, [accounts, onSettled])
  return settled
}
