import { isApiError, type ApiError } from '@tillkit/client'
import { useRef, useState } from 'react'
import { useAbandonable } from '../ui/withdrawal/use-abandonable.ts'
import type { Saving } from './use-writing.ts'

/** A mutation that saves a row. */
export interface Writer<Input, Row> extends Saving<ApiError> {
  mutateAsync(input: Input): Promise<Row>
  reset(): void
}

/** What was saved without our knowing, what is wanted in its place, and all the rows beside it. */
export interface Correction<Row, Draft> {
  readonly row: Row
  readonly draft: Draft
  readonly rows: readonly Row[]
}

interface SaveOnceOptions<Row, Draft> {
  /** The rows, as they are read. */
  readonly saved: {
    readonly data: readonly Row[] | undefined
    readonly fetchStatus: string
    refetch(): Promise<{ readonly data: readonly Row[] | undefined; readonly error: Error | null }>
  }
  readonly save: Writer<Draft, Row>
  readonly correct: Writer<Correction<Row, Draft>, Row>
  readonly holds: (row: Row, draft: Draft) => boolean
}

/**
 * Saves a row once, also where an answer was lost and the draft was corrected meanwhile: the rows are read first, and what
 * turns out to have been saved is corrected.
 */
export function useSaveOnce<Row extends { readonly id: string }, Draft>({
  saved,
  save,
  correct,
  holds,
}: SaveOnceOptions<Row, Draft>): Writer<Draft, Row> {
  const lost = useRef<{ known: ReadonlySet<string>; drafts: readonly Draft[] } | null>(null)
  const [looking, setLooking] = useState(false)
  const { wait, abandon } = useAbandonable()

  async function saveOrCorrect(draft: Draft): Promise<Row> {
    const before = lost.current
    const rows = before ? await look() : []
    // What was saved without our knowing.
    const row = rows.find((one) => !before?.known.has(one.id) && before?.drafts.some((tried) => holds(one, tried)))
    if (!row) {
      correct.reset()
      return save.mutateAsync(draft)
    }
    if (holds(row, draft)) return row
    save.reset()
    return correct.mutateAsync({ row, draft, rows })
  }

  async function look(): Promise<readonly Row[]> {
    setLooking(true)
    try {
      const { data, error } = await wait(saved.refetch())
      if (error) throw error
      return data ?? []
    } finally {
      setLooking(false)
    }
  }

  return {
    isPending: looking || save.isPending || correct.isPending,
    isPaused: save.isPaused || correct.isPaused || (looking && saved.fetchStatus === 'paused'),
    error: looking ? null : (correct.error ?? save.error),
    async mutateAsync(draft) {
      const known = lost.current?.known ?? new Set(saved.data?.map(({ id }) => id))
      try {
        return await saveOrCorrect(draft)
      } catch (failure) {
        if (isApiError(failure) && failure.outcomeUnknown)
          lost.current = { known, drafts: [...(lost.current?.drafts ?? []), draft] }
        throw failure
      }
    },
    reset() {
      lost.current = null
      save.reset()
      correct.reset()
    },
    withdraw() {
      save.withdraw()
      correct.withdraw()
      abandon()
    },
  }
}
