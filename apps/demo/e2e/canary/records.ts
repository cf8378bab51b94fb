import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

// In the folder that Playwright empties before a run.
const folder = join(import.meta.dirname, '../../../../test-results/e2e/canary')

const recordSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answer'),
    method: z.string(),
    /** Path and query. */
    url: z.string(),
    requestHeaders: z.string(),
    headers: z.string(),
    body: z.string(),
  }),
  /** A line of a program, or of a page's console. */
  z.object({ kind: z.literal('line'), by: z.enum(['server', 'page']), text: z.string() }),
])

/** Something that an end-to-end run let somebody see. */
export type CanaryRecord = z.output<typeof recordSchema>

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
      .map((line) => recordSchema.parse(JSON.parse(line))),
  )
}
