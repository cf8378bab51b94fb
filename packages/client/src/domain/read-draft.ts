import * as v from 'valibot'

/** What was typed, read: the draft, or what is wrong with it by the name of the field. */
export type DraftReading<Draft> =
  | { readonly draft: Draft; readonly problems?: undefined }
  | { readonly draft?: undefined; readonly problems: ReadonlyMap<string, DraftProblem> }

/** What is wrong with a field. */
export interface DraftProblem {
  /** How many characters it may have, where it has more; else `null`: it is missing, or not what it should be. */
  readonly longest: number | null
}

/**
 * Reads the fields of a form with one of the draft schemas, such as `addressDraftSchema`. The words for a problem are
 * the form's own; of several with one field the first is told.
 *
 * @returns the draft as it may be sent, or the problems. Never throws.
 */
export function readDraft<Draft>(schema: v.GenericSchema<unknown, Draft>, fields: object): DraftReading<Draft> {
  const read = v.safeParse(schema, fields)
  if (read.success) return { draft: read.output }
  const problems = new Map<string, DraftProblem>()
  for (const issue of read.issues) {
    const field = v.getDotPath(issue) ?? ''
    if (problems.has(field)) continue
    const limit = issue.type === 'max_length' ? issue.requirement : null
    problems.set(field, { longest: typeof limit === 'number' ? limit : null })
  }
  return { problems }
}
