import { useEffect, useRef, type RefObject } from 'react'

/**
 * Gives the focus to the first heading or field of what has come in the place of something else, whose buttons went with
 * it. What stands there as the page opens takes it from nobody.
 * @param shown tells one thing from the next
 * @param arrived whether the first one has come in the place of something already
 */
export function useArrivalFocus(shown: string, arrived = false): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(arrived ? null : shown)

  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    place.current?.querySelector<HTMLElement>('h2, h3, input')?.focus()
  }, [shown])

  return place
}
