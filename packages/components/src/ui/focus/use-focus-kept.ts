import { useEffect, useRef, type FocusEvent, type FocusEventHandler, type RefObject } from 'react'

interface FocusKeptOptions<Host> {
  /** Hears of it, where it has to be said why. */
  readonly onLost?: () => void
  /** What the page does besides. */
  readonly onFocus?: FocusEventHandler<Host> | undefined
  readonly onBlur?: FocusEventHandler<Host> | undefined
}

/**
 * Gives the focus to a stand-in when what had it is gone: an answer may take a button away from under the shopper. What
 * they left by themselves is none of its business.
 *
 * ```tsx
 * <div {...useFocusKept(heading)}>
 * ```
 */
export function useFocusKept<Host extends Element>(
  standIn: RefObject<HTMLElement | null>,
  { onLost, onFocus, onBlur }: FocusKeptOptions<Host> = {},
) {
  const focused = useRef<Element | null>(null)

  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return
    focused.current = null
    onLost?.()
    // Somebody who has gone on to another part of the page meanwhile is left there.
    if (document.activeElement === document.body) standIn.current?.focus()
  })

  return {
    onFocus(event: FocusEvent<Host>) {
      focused.current = event.target
      onFocus?.(event)
    },
    // React tells of no blur for what it removes itself.
    onBlur(event: FocusEvent<Host>) {
      focused.current = null
      onBlur?.(event)
    },
  }
}
