import { useEffect, useRef, useState, type RefObject } from 'react'

interface RowChangesOptions<Row> {
  readonly rows: readonly Row[] | undefined
  /** What was on its way to be changed when the session ended. */
  readonly unsaved: Row | null | undefined
  /** What takes the focus of a row: a selector. */
  readonly focusable: string
  /** Gets the focus when no row is left for it. */
  readonly heading: RefObject<HTMLElement | null>
}

/** Where the focus should go, out of what takes it in each row. */
type FocusWish = (rows: readonly HTMLElement[]) => HTMLElement | undefined

/** Which saved row is being changed and which one is asked about, what was said of it, and where the focus goes then. */
export function useRowChanges<Row extends { readonly id: string }>({
  rows,
  unsaved,
  focusable,
  heading,
}: RowChangesOptions<Row>) {
  const content = useRef<HTMLDivElement>(null)
  const [begun, change] = useState<Row | null>()
  const [removing, remove] = useState<Row | null>(null)
  const [news, tell] = useState<string | null>(null)
  const [wish, setWish] = useState<{ find: FocusWish } | null>(null)

  useEffect(() => {
    if (!wish || !content.current) return
    const found = wish.find([...content.current.querySelectorAll<HTMLElement>(focusable)])
    ;(found ?? heading.current)?.focus()
  }, [wish, focusable, heading])

  const focus = (find: FocusWish) => setWish({ find })
  /** The row in that place: it may be the next one by now. */
  function focusPlaceOf(row: Row) {
    const place = rows?.findIndex(({ id }) => id === row.id) ?? 0
    focus((shown) => shown[place])
  }
  return {
    content,
    // Until something was begun here: what was on its way when the session ended.
    changing: (begun === undefined ? unsaved : begun) ?? null,
    change,
    endChange(row: Row) {
      change(null)
      focusPlaceOf(row)
    },
    removing,
    remove,
    endQuestion(row: Row) {
      remove(null)
      // Its button had the focus, and is gone where another device was faster.
      if (!rows?.some(({ id }) => id === row.id)) focusPlaceOf(row)
    },
    endRemoval(row: Row, told: string) {
      tell(told)
      focusPlaceOf(row)
    },
    news,
    tell,
    focus,
  }
}
