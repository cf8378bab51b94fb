import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { readRemembered, rememberCheckout, rememberedText, type RememberedCheckout } from './remembered-checkout.ts'

// Nobody else writes there while the page lives.
const neverChanges = () => () => {}
const onServer = () => null

/**
 * What is remembered of this basket's checkout, from the first render on: nobody sees, or presses, what was not chosen. A
 * server remembers nothing.
 */
export function useRememberedCheckout(basketId: string) {
  const text = useSyncExternalStore(neverChanges, rememberedText, onServer)
  const recalled = useMemo(() => readRemembered(text, basketId), [text, basketId])
  const [changed, setChanged] = useState<RememberedCheckout | null>(null)
  const newest = useRef<RememberedCheckout | null>(null)

  const keep = useCallback((next: RememberedCheckout) => {
    newest.current = next
    setChanged(next)
  }, [])
  const remember = useCallback(
    (changes: Partial<Omit<RememberedCheckout, 'basketId'>>) => {
      const next = { ...(newest.current ?? readRemembered(rememberedText(), basketId)), ...changes }
      rememberCheckout(next)
      keep(next)
    },
    [basketId, keep],
  )
  const forget = useCallback(() => {
    rememberCheckout(null)
    keep({ basketId })
  }, [basketId, keep])

  return { remembered: changed ?? recalled, remember, forget }
}
