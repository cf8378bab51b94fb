import { useEffect, type RefObject } from 'react'

/** Closes an open `<details>` as people expect of a menu: with Escape, a tap elsewhere, or when the focus moves on. */
export function useLightDismiss(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    function closeFromOutside({ target }: Event) {
      const element = details.current
      if (element?.open && target instanceof Node && !element.contains(target)) element.open = false
    }
    function closeWithEscape({ key }: KeyboardEvent) {
      const element = details.current
      if (key !== 'Escape' || !element?.open) return
      element.open = false
      element.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', closeFromOutside)
    document.addEventListener('focusin', closeFromOutside)
    document.addEventListener('keydown', closeWithEscape)
    return () => {
      document.removeEventListener('pointerdown', closeFromOutside)
      document.removeEventListener('focusin', closeFromOutside)
      document.removeEventListener('keydown', closeWithEscape)
    }
  }, [details])
}
