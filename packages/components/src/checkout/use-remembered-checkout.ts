import { useCallback, useEffect, useRef, useState } from 'react'
import { recallCheckout, rememberCheckout, type RememberedCheckout } from './remembered-checkout.ts'

/** What is remembered of this basket's checkout. A server, and a page's first render, remember nothing. */
export function useRememberedCheckout(basketId: string) {
  const [remembered, setRemembered] = useState<RememberedCheckout>({ basketId })
  const [recalled, setRecalled] = useState(false)
  const newest = useRef(remembered)

  const keep = useCallback((next: RememberedCheckout) => {
    newest.current = next
    setRemembered(next)
  }, [])

  useEffect(() => {
    keep(recallCheckout(basketId) ?? { basketId })
    setRecalled(true)
  }, [basketId, keep])

  const remember = useCallback(
    (changes: Partial<Omit<RememberedCheckout, 'basketId'>>) => {
      const next = { ...newest.current, ...changes }
      rememberCheckout(next)
      keep(next)
    },
    [keep],
  )
  const forget = useCallback(() => {
    rememberCheckout(null)
    keep({ basketId })
  }, [basketId, keep])

  return { remembered, recalled, remember, forget }
}
