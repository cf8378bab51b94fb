import type { BackendName } from './http/api-error.ts'

/** Something that no screen shows and a merchant may want to hear of. Counts and templates: nothing of a shopper. */
export interface TillEvent {
  /** Rows of a list were left out, so that the others could be shown: unreadable, or there twice. */
  readonly type: 'rows-dropped'
  readonly backend: BackendName
  /** `GET /v1/link/addresses`: a template, so that no id or token can stand in it. */
  readonly operation: string
  readonly count: number
}

/** Tells each event of an operation once: a list that is looked at again and again has one thing to say. */
export function tellOnce(listener: (event: TillEvent) => void): (event: TillEvent) => void {
  const told = new Set<string>()
  return (event) => {
    const what = `${event.type} ${event.backend} ${event.operation}`
    if (told.has(what)) return
    told.add(what)
    // Later, so that a listener that throws breaks no answer.
    queueMicrotask(() => listener(event))
  }
}
