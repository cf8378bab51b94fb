import type { MobileMoneyAccount } from '@tillkit/client'
import { useState } from 'react'

/** The wallet whose phone has answered last, while somebody was waiting here. */
export function useSettledVerification(accounts: readonly MobileMoneyAccount[] | undefined): MobileMoneyAccount | null {
  const [seen, setSeen] = useState(accounts)
  const [settled, setSettled] = useState<MobileMoneyAccount | null>(null)
  if (accounts !== seen) {
    setSeen(accounts)
    const waited = new Set(seen?.flatMap(({ id, verification }) => (verification === 'pending' ? id : [])))
    const answered = accounts?.find(({ id, verification }) => waited.has(id) && verification !== 'pending')
    if (answered) setSettled(answered)
  }
  return settled
}
