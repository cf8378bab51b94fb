import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps an element as tall as it has been, so that what stands below does not jump when an answer makes it shorter under
 * the shopper's finger. A phone that is turned begins anew.
 */
export function useKeptHeight<Kept extends HTMLElement>(): RefObject<Kept | null> {
  const element = useRef<Kept>(null)
  const tallest = useRef({ width: 0, height: 0 })
  useLayoutEffect(() => {
    if (!element.current) return
    const { offsetWidth: width, offsetHeight: height, style } = element.current
    const sameWidth = width === tallest.current.width
    // Through the object, because a strict page allows no style attribute.
    if (!sameWidth) style.minBlockSize = ''
    else if (height < tallest.current.height) style.minBlockSize = `${tallest.current.height}px`
    tallest.current = {
      width,
      height: sameWidth ? Math.max(height, tallest.current.height) : element.current.offsetHeight,
    }
  })
  return element
}
