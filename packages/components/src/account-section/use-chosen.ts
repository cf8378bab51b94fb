import { useEffect, useRef, useState } from 'react'

interface Choice {
  readonly id: string
  readonly isDefault: boolean
}

/**
 * Which of the saved rows is chosen: what the page says, else what the shopper picked, else the default one, else the first. The
 * page hears of each choice once, also of the first, which nobody made.
 */
export function useChosen<Row extends Choice>(
  rows: readonly Row[] | undefined,
  value: string | null | undefined,
  onChange: ((row: Row | null) => void) | undefined,
) {
  const [picked, setPicked] = useState<string | null>(null)
  const told = useRef(value ?? null)
  const wanted = value ?? picked
  const chosen = rows?.find(({ id }) => id === wanted) ?? rows?.find(({ isDefault }) => isDefault) ?? rows?.[0] ?? null

  useEffect(() => {
    // Not loaded yet: nobody knows whether there is one.
    if (!rows || told.current === (chosen?.id ?? null)) return
    told.current = chosen?.id ?? null
    onChange?.(chosen)
  }, [rows, chosen, onChange])

  function choose(row: Row) {
    setPicked(row.id)
    told.current = row.id
    onChange?.(row)
  }

  return { chosen, choose }
}
