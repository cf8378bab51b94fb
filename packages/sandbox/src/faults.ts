import * as v from 'valibot'
import { checkAim, isAimedAt, type FaultTarget } from './fault-aim.ts'
import { randomId } from './random.ts'

const milliseconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(600_000))
const status = v.pipe(v.number(), v.safeInteger(), v.minValue(200), v.maxValue(599))

/** What can go wrong with a request, on purpose. */
export const faultSchema = v.variant('kind', [
  /** Waits before the work begins: a second request with the same key meets the first one still running. */
  v.object({ kind: v.literal('delay'), milliseconds }),
  /** The connection ends and nothing was done. */
  v.object({ kind: v.literal('drop-before-commit') }),
  /** The connection ends and everything was done: an unknown outcome. */
  v.object({ kind: v.literal('drop-after-commit') }),
  /** Done, and the connection ends in the middle of the answer. */
  v.object({ kind: v.literal('cut-mid-body') }),
  /** Nothing is done; the API's own error with this status. */
  v.object({ kind: v.literal('status'), status: v.pipe(status, v.minValue(400)), retry_after: v.optional(v.string()) }),
  /** Nothing is done; a page, as of a captive portal or a proxy. */
  v.object({ kind: v.literal('html'), status: v.optional(status, 502) }),
  /** Done, and half the answer's JSON arrives as if it were all. */
  v.object({ kind: v.literal('truncated-json') }),
  /** Done, and the answer is this text instead, such as a success that says `"success": false`. */
  v.object({ kind: v.literal('answer'), status: v.optional(status, 200), body: v.nullable(v.string()) }),
  /** Done, and the answer is a JSON of this many bytes. */
  v.object({
    kind: v.literal('oversized'),
    bytes: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(2)), 10 * 1024 * 1024),
  }),
  /** Done, and the answer is a little gzip that unpacks to a JSON of this many bytes. */
  v.object({
    kind: v.literal('gzip-bomb'),
    bytes: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(2)), 50 * 1024 * 1024),
  }),
  /** Done, and the answer arrives a byte at a time. */
  v.object({ kind: v.literal('slow-drip'), milliseconds }),
  /** Nothing is done; a redirect that would carry the request elsewhere. */
  v.object({ kind: v.literal('redirect'), location: v.string(), status: v.optional(status, 307) }),
])

/** One thing that goes wrong. */
export type Fault = v.InferOutput<typeof faultSchema>

/** Where and how often a fault strikes. */
export const faultRuleSchema = v.object({
  method: v.optional(v.string()),
  /**
   * A path template, which is that route alone, or how an actual path begins; with or without the API's mount. Absent:
   * everywhere.
   */
  path: v.optional(v.string()),
  fault: faultSchema,
  times: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1)), 1),
})

/** A fault that waits to strike. */
export interface FaultRule extends v.InferOutput<typeof faultRuleSchema> {
  readonly id: string
}

/** The faults that are waiting to strike, in the order in which they were added. */
export interface Faults {
  /** Refuses a rule that no request of the four APIs can meet. */
  add(rule: v.InferInput<typeof faultRuleSchema>): FaultRule
  /** The fault for this request, if there is one: it counts as struck. */
  take(target: FaultTarget): Fault | undefined
  list(): readonly FaultRule[]
  clear(): void
}

/** Faults in memory: a restart has none. */
export function createFaults(): Faults {
  let rules: FaultRule[] = []
  return {
    add(rule) {
      const added = { ...v.parse(faultRuleSchema, rule), id: randomId('fault') }
      checkAim(added)
      rules.push(added)
      return added
    },
    take(target) {
      const struck = rules.find((rule) => isAimedAt(rule, target))
      if (!struck) return undefined
      rules = rules.flatMap((rule) => {
        if (rule !== struck) return [rule]
        return rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : []
      })
      return struck.fault
    },
    list: () => rules,
    clear() {
      rules = []
    },
  }
}
