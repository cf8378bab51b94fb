import * as v from 'valibot'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'

const checksAllowed = 20
const period = 60 * 1000

/** Counts a question whether a contact has joined, of all callers together: it is asked by nobody we know (L19). */
export function countStatusCheck({ database, clock }: Services): void {
  const now = clock.now()
  database.run('delete from status_checks where checked_at <= :oldest', { oldest: now - period })
  const recent = database.get(
    v.object({ checks: v.number(), oldest: v.nullable(v.number()) }),
    'select count(*) as checks, min(checked_at) as oldest from status_checks',
  )
  if (recent && recent.checks >= checksAllowed) {
    throw new Refusal('RATE_LIMITED', {
      status: 429,
      message: 'Too many contacts were checked.',
      retryAfter: Math.max(1, Math.ceil(((recent.oldest ?? now) + period - now) / 1000)),
    })
  }
  database.run('insert into status_checks (checked_at) values (:now)', { now })
}
