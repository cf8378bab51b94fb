import { useState, type FocusEvent } from 'react'

/**
 * Whether the focus is inside of something, or was when React removed what had it.
 *
 * ```tsx
 * const { focused, watch } = useFocusWithin()
 * <ol {...watch}>
 * ```
 */
export function useFocusWithin() {
  const [focused, setFocused] = useState(false)
  return {
    focused,
    /** For a button that was pressed: not every browser focuses it. */
    claim: () => setFocused(true),
    watch: {
      onFocus: () => setFocused(true),
      // React tells of no blur for what it removes itself.
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => setFocused(currentTarget.contains(relatedTarget)),
    },
  }
}
