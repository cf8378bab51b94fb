import { useEffect, useRef, useState } from 'react'

const step = 20

/**
 * Twenty rows at a time. After "show more" the focus goes to the first of the new rows, because the button may be gone:
 * to its radio, or to the row itself, which then has to be able to take it (`tabIndex={-1}`).
 */
export function usePages<List extends HTMLElement>() {
  const list = useRef<List>(null)
  const [shown, setShown] = useState(step)
  const [firstNew, setFirstNew] = useState<number | null>(null)

  useEffect(() => {
    const row = firstNew === null ? null : list.current?.children[firstNew]
    const target = row?.querySelector('input[type="radio"]') ?? row
    if (target instanceof HTMLElement) target.focus()
  }, [firstNew])

  function showMore() {
    setFirstNew(shown)
    setShown(shown + step)
  }

  return { list, shown, showMore }
}
