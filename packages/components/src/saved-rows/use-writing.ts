import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'

/** What somebody is writing: a new row, or another version of one as they last saw it. */
export interface Written<Row, Draft> {
  /** `null` for a new one. */
  readonly row: Row | null
  readonly draft: Draft
}

/** How saving goes. */
export interface Saving<Failure> {
  readonly isPending: boolean
  readonly isPaused: boolean
  readonly error: Failure | null
  /** Takes it back where it only waits for the network. */
  withdraw(): void
}

interface WritingOptions<Row, Draft, Failure> {
  readonly row: Row | null
  /** What was on its way when the session ended. */
  readonly draft: KeptDraft<Written<Row, Draft>>
  readonly saving: Saving<Failure>
  readonly save: (draft: Draft) => Promise<Row>
  readonly onSaved: (row: Row) => void
  readonly onClose: () => void
}

/** What the form needs in which a row is written. */
export interface Writing<Draft, Failure> {
  /** What the fields begin with: what was on its way when the session ended. */
  readonly draft: Draft | undefined
  readonly pending: boolean
  readonly paused: boolean
  readonly error: Failure | null
  readonly onSubmit: (draft: Draft) => void
  readonly onCancel: () => void
}

/** Saves what is written of a row. What was typed outlives a session that ends under it. */
export function useWriting<Row extends { readonly id: string }, Draft, Failure>({
  row,
  draft,
  saving,
  save,
  onSaved,
  onClose,
}: WritingOptions<Row, Draft, Failure>): Writing<Draft, Failure> {
  const written = draft.read()
  function close() {
    // What is kept may be another form's, which is still on its way.
    if (draft.read()?.row?.id === row?.id) draft.keep(null)
    onClose()
  }
  const submit = useSingleFlight(async (typed: Draft) => {
    draft.keep({ row, draft: typed })
    const saved = await save(typed)
    close()
    onSaved(saved)
  })
  return {
    draft: written && written.row?.id === row?.id ? written.draft : undefined,
    pending: saving.isPending,
    paused: saving.isPaused,
    error: saving.error,
    onSubmit: submit,
    onCancel() {
      saving.withdraw()
      close()
    },
  }
}
