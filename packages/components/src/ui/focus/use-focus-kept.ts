import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'

/**
 * Gives the focus to a stand-in when what had it is gone: an answer may take a button away from under the shopper. What
 * they left by themselves is none of its business.
 *
 * ```tsx
 * <div {...useFocusKept(heading)}>
 * ```
 * @param onLost hears of it, where it has to be said why
 */
export function useFocusKept(standIn: RefObject<HTMLElement | null>, onLost?: () => void) {
  const focused = useRef<Element | null>(null)

  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return
    focused.current = null
    onLost?.()
    // Somebody who has gone on to another part of the page meanwhile is left there.
    if (document.activeElement === document.body) standIn.current?.focus()
  })

  return {
    onFocus(event: FocusEvent) {
      focused.current = event.target
    },
    // React tells of no blur for what it removes itself.
    onBlur() {
      focused.current = null
    },
  }
}
