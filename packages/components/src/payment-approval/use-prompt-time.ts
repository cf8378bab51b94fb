import { useState } from 'react'

/**
 * When the request went to the phone, in milliseconds since 1970: what the page says, else when the order was placed, and
 * later when it was sent again. Known again after a reload, and nothing is stored for it.
 */
export function usePromptTime(placedAt: string | null, given: number | undefined) {
  const [opened] = useState(() => Date.now())
  const [again, setAgain] = useState(0)
  const placed = Date.parse(placedAt ?? '')
  // The order's time is the server's; on a phone whose clock is late it lies in the future.
  const first = given ?? (Number.isNaN(placed) ? opened : Math.min(placed, opened))
  return { promptSentAt: Math.max(first, again), markSentAgain: () => setAgain(Date.now()) }
}
