import { useEffect, useRef, useState, type RefObject } from 'react'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { focusIsLost } from '../ui/focus/focus-is-lost.ts'
import type { Written } from './use-writing.ts'

interface RowChangesOptions<Row, Draft> {
  readonly rows: readonly Row[] | undefined
  /** What was on its way to be changed when the session ended. */
  readonly draft: KeptDraft<Written<Row, Draft>>
  /** What takes the focus of a row: a selector. */
  readonly focusable: string
  /** Gets the focus when no row is left for it. */
  readonly heading: RefObject<HTMLElement | null>
}

/** Where the focus should go, out of what takes it in each row. */
type FocusWish = (rows: readonly HTMLElement[]) => HTMLElement | undefined

/** Which saved row is being changed and which one is asked about, what was said of it, and where the focus goes then. */
export function useRowChanges<Row extends { readonly id: string }, Draft>({
  rows,
  draft,
  focusable,
  heading,
}: RowChangesOptions<Row, Draft>) {
  const content = useRef<HTMLDivElement>(null)
  const latest = useRef(rows)
  const [begun, setBegun] = useState<Row | null>()
  const [removing, setRemoving] = useState<Row | null>(null)
  const [news, tell] = useState<string | null>(null)
  const [wish, setWish] = useState<{ find: FocusWish } | null>(null)

  useEffect(() => {
    latest.current = rows
  })
  useEffect(() => {
    if (!wish || !content.current || !focusIsLost()) return
    const found = wish.find([...content.current.querySelectorAll<HTMLElement>(focusable)])
    ;(found ?? heading.current)?.focus()
  }, [wish, focusable, heading])

  // Until something was begun here: what was on its way when the session ended.
  const unsaved = draft.read()?.row ?? null
  const changing = begun === undefined ? unsaved : begun
  /** Another one that is being changed by now goes on. */
  const close = (row: Row) => setBegun((now = unsaved) => (now?.id === row.id ? null : now))

  const focus = (find: FocusWish) => setWish({ find })
  const placeOf = (row: Row) => latest.current?.findIndex(({ id }) => id === row.id) ?? -1
  /** On the row, or on what is in its place by now. */
  function focusRow(row: Row) {
    const before = rows?.findIndex(({ id }) => id === row.id) ?? -1
    focus((shown) => shown[placeOf(row)] ?? shown[before])
  }
  const remove = (row: Row) => {
    tell(null)
    setRemoving(row)
  }
  return {
    content,
    draft: {
      read: () => draft.read(),
      keep(written: Written<Row, Draft> | null) {
        // It may end with the sentence that was said last, which is heard again only after a silence.
        if (written) tell(null)
        draft.keep(written)
      },
    },
    changing,
    change: setBegun,
    endChange(row: Row) {
      close(row)
      focusRow(row)
    },
    removing,
    remove,
    endQuestion(row: Row) {
      setRemoving(null)
      // Its button had the focus, and is gone where another device was faster.
      if (!rows?.some(({ id }) => id === row.id)) focusRow(row)
    },
    endRemoval(row: Row, told: string) {
      tell(told)
      close(row)
      focusRow(row)
    },
    news,
    tell,
    focus,
    focusRow,
  }
}
