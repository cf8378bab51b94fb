import type { LinkSession } from '@tillkit/hooks'
import { useEffect, useRef, useState } from 'react'

/**
 * Tells that the shopper has left, or that another one has come: nothing of the first may stay. A session that ran out, or
 * was ended from elsewhere, is no end: they sign in again, and go on. An order may be on its way.
 * @returns how often that was, as a key for what keeps something of them
 */
export function useShopperGone({ status, ended, customer }: LinkSession, onGone: () => void): number {
  const customerId = customer?.id ?? null
  const known = useRef(customerId)
  const [gone, setGone] = useState(0)

  useEffect(() => {
    const before = known.current
    const left = status === 'signed-out' && (ended === null || ended === 'signed-out')
    const replaced = customerId !== null && customerId !== before
    known.current = customerId ?? (left ? null : before)
    if (before === null || !(left || replaced)) return
    onGone()
    setGone((count) => count + 1)
    // Told once for each change, with the callback of that moment.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [customerId, status, ended])

  return gone
}
