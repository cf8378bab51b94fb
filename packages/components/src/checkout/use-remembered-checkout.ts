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
  /** How it stands in the tab, whichever page of it wrote that. */
  const recall = useCallback(() => {
    const written = rememberedText()
    return written === null && newest.current ? newest.current : readRemembered(written, basketId)
  }, [basketId])
  const remember = useCallback(
    (changes: Partial<Omit<RememberedCheckout, 'basketId'>>) => {
      const next = { ...recall(), ...changes }
      rememberCheckout(next)
      keep(next)
    },
    [recall, keep],
  )
  const forget = useCallback(() => {
    rememberCheckout(null)
    keep({ basketId })
  }, [basketId, keep])

  return { remembered: changed ?? recalled, recall, remember, forget }
}
