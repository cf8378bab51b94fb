import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

// In the folder that Playwright empties before a run.
const folder = join(import.meta.dirname, '../../../../test-results/e2e/canary')

const recordSchema = v.variant('kind', [
  v.object({
    kind: v.literal('answer'),
    method: v.string(),
    /** Path and query. */
    url: v.string(),
    requestHeaders: v.string(),
    headers: v.string(),
    body: v.string(),
  }),
  /** A line of a program, or of a page's console. */
  v.object({ kind: v.literal('line'), by: v.picklist(['server', 'page']), text: v.string() }),
])

/** Something that an end-to-end run let somebody see. */
export type CanaryRecord = v.InferOutput<typeof recordSchema>

/** Keeps a record for the scan after the run: at once, because some of the servers are killed. */
export function keepRecord(record: CanaryRecord): void {
  mkdirSync(folder, { recursive: true })
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(record)}\n`)
}

/** Everything that the servers and pages of this run let anybody see. */
export function readRecords(): CanaryRecord[] {
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => v.parse(recordSchema, JSON.parse(line))),
  )
}
