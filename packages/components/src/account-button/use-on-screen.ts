import { useEffect, type RefObject } from 'react'

/** How far from the edge, in pixels: as the sheet leaves beside it. */
const margin = 16

/** Moves what a `<details>` shows onto the screen, wherever on the page and at whatever size of text its button stands. */
export function useOnScreen(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current
    const details = element?.closest('details')
    if (!element || !details) return
    function move() {
      if (!element || !details?.open) return
      // Through the object, because a strict page allows no style attribute.
      element.style.transform = ''
      const { left, right } = element.getBoundingClientRect()
      const { clientWidth: width } = document.documentElement
      const by = left < 0 ? margin - left : right > width ? width - margin - right : 0
      if (by) element.style.transform = `translateX(${by}px)`
    }
    details.addEventListener('toggle', move)
    window.addEventListener('resize', move)
    return () => {
      details.removeEventListener('toggle', move)
      window.removeEventListener('resize', move)
    }
  }, [content])
}
