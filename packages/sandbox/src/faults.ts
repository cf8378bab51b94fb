import * as z from 'zod/mini'
import { randomId } from './random.ts'

const milliseconds = z.int().check(z.minimum(0), z.maximum(600_000))
const status = z.int().check(z.minimum(200), z.maximum(599))

/** What can go wrong with a request, on purpose. */
export const faultSchema = z.discriminatedUnion('kind', [
  /** Waits before the work begins: a second request with the same key meets the first one still running. */
  z.object({ kind: z.literal('delay'), milliseconds }),
  /** The connection ends and nothing was done. */
  z.object({ kind: z.literal('drop-before-commit') }),
  /** The connection ends and everything was done: an unknown outcome. */
  z.object({ kind: z.literal('drop-after-commit') }),
  /** Done, and the connection ends in the middle of the answer. */
  z.object({ kind: z.literal('cut-mid-body') }),
  /** Nothing is done; the API's own error with this status. */
  z.object({ kind: z.literal('status'), status: status.check(z.minimum(400)), retry_after: z.optional(z.string()) }),
  /** Nothing is done; a page, as of a captive portal or a proxy. */
  z.object({ kind: z.literal('html'), status: z.prefault(status, 502) }),
  /** Done, and half the answer's JSON arrives as if it were all. */
  z.object({ kind: z.literal('truncated-json') }),
  /** Done, and the answer is this text instead, such as a success that says `"success": false`. */
  z.object({ kind: z.literal('answer'), status: z.prefault(status, 200), body: z.nullable(z.string()) }),
  /** Done, and the answer is a JSON of this many bytes. */
  z.object({ kind: z.literal('oversized'), bytes: z.prefault(z.int().check(z.minimum(2)), 10 * 1024 * 1024) }),
  /** Done, and the answer is a little gzip that unpacks to a JSON of this many bytes. */
  z.object({ kind: z.literal('gzip-bomb'), bytes: z.prefault(z.int().check(z.minimum(2)), 50 * 1024 * 1024) }),
  /** Done, and the answer arrives a byte at a time. */
  z.object({ kind: z.literal('slow-drip'), milliseconds }),
  /** Nothing is done; a redirect that would carry the request elsewhere. */
  z.object({ kind: z.literal('redirect'), location: z.string(), status: z.prefault(status, 307) }),
])

/** One thing that goes wrong. */
export type Fault = z.output<typeof faultSchema>

/** Where and how often a fault strikes. */
export const faultRuleSchema = z.object({
  method: z.optional(z.string()),
  /** A path template, or how an actual path begins; with or without the API's mount. Absent: everywhere. */
  path: z.optional(z.string()),
  fault: faultSchema,
  times: z.prefault(z.int().check(z.minimum(1)), 1),
})

/** A fault that waits to strike. */
export interface FaultRule extends z.output<typeof faultRuleSchema> {
  readonly id: string
}

/** A request as a rule sees it. */
interface Target {
  readonly method: string
  readonly mount: string
  readonly template: string
  readonly path: string
}

/** The faults that are waiting to strike, in the order in which they were added. */
export interface Faults {
  add(rule: z.input<typeof faultRuleSchema>): FaultRule
  /** The fault for this request, if there is one: it counts as struck. */
  take(target: Target): Fault | undefined
  list(): readonly FaultRule[]
  clear(): void
}

/** Faults in memory: a restart has none. */
export function createFaults(): Faults {
  let rules: FaultRule[] = []
  return {
    add(rule) {
      const added = { ...faultRuleSchema.parse(rule), id: randomId('fault') }
      rules.push(added)
      return added
    },
    take(target) {
      const struck = rules.find((rule) => matches(rule, target))
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

function matches(rule: FaultRule, { method, mount, template, path }: Target): boolean {
  if (rule.method !== undefined && rule.method.toUpperCase() !== method) return false
  if (rule.path === undefined) return true
  return (
    [template, mount + template].includes(rule.path) ||
    [path, mount + path].some((one) => one.startsWith(rule.path ?? ''))
  )
}
