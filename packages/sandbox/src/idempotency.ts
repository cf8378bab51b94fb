import * as v from 'valibot'
import type { Answer } from './answer.ts'
import type { Database } from './database/database.ts'
import { Refusal, invalid } from './refusal.ts'
import type { Services } from './services.ts'
import { sha256 } from './sha256.ts'

/** How long a key is remembered (A13). What is older is forgotten when the sandbox starts, and meanwhile not looked at. */
const rememberedFor = 24 * 60 * 60 * 1000

/** One intent of one caller: the same key elsewhere, or of somebody else, is another one. */
export interface Intent {
  readonly scope: string
  readonly route: string
  readonly key: string
  readonly payloadHash: string
}

/** The header's key, bare or quoted, or `undefined` without one. */
export function idempotencyKey(headers: Headers): string | undefined {
  const header = headers.get('Idempotency-Key')
  if (header === null) return undefined
  const [, quoted, bare] =
    /^(?:"([\x21\x23-\x5b\x5d-\x7e]{1,255})"|([\x21\x23-\x5b\x5d-\x7e]{1,255}))$/.exec(header) ?? []
  const key = quoted ?? bare
  if (key === undefined) throw invalid({ 'Idempotency-Key': 'takes 1 to 255 visible ASCII characters' })
  return key
}

/** Tells equal keys in the journal, without the key. */
export const keyFingerprint = (key: string): string => sha256(key.replaceAll('"', '')).slice(0, 16)

/** The same payload has the same hash, whatever the order and spacing of its fields: it is hashed as it was parsed. */
export function payloadHash(payload: unknown): string {
  return sha256(JSON.stringify(payload) ?? '')
}

const answerRow = v.object({
  payload_hash: v.string(),
  status: v.number(),
  body: v.nullable(v.string()),
  expires_at: v.number(),
})

/** The answer that this intent had the first time. To be called in the transaction that does the work. */
export function recallAnswer({ database, clock }: Services, intent: Intent): Answer | undefined {
  const { scope, route, key } = intent
  const found = database.get(
    answerRow,
    `select payload_hash, status, body, expires_at from idempotent_answers
     where scope = :scope and route = :route and key = :key`,
    { scope, route, key },
  )
  if (!found || found.expires_at <= clock.now()) return undefined
  if (found.payload_hash !== intent.payloadHash) {
    throw new Refusal('IDEMPOTENCY_KEY_REUSED', { status: 422, message: 'This key belongs to another request.' })
  }
  const headers = { 'Idempotent-Replayed': 'true' }
  return { status: found.status, body: found.body, headers, replayed: true, effects: [] }
}

/** Keeps an answer. To be called in the transaction that did the work: both are there, or neither is. */
export function rememberAnswer({ database, clock }: Services, intent: Intent, { status, body }: Answer): void {
  database.run(
    `insert or replace into idempotent_answers (scope, route, key, payload_hash, status, body, expires_at)
     values (:scope, :route, :key, :payloadHash, :status, :body, :expiresAt)`,
    { ...intent, status, body, expiresAt: clock.now() + rememberedFor },
  )
}

/** What a request has written, but for the memory of its answer. */
export const takeOwnEffects = (database: Database): string[] =>
  database.takeEffects().filter((effect) => !effect.endsWith('idempotent_answers'))

/** Forgets what is too old. Not at every request: an index of ages would make each keyed write a third slower. */
export function forgetOldAnswers({ database, clock }: Services): void {
  database.run('delete from idempotent_answers where expires_at <= :now', { now: clock.now() })
}

/** Keeps an intent to one request at a time, until the function that it answers is called. */
export type Reserve = (intent: Intent) => () => void

/** Remembers which intents are being worked on, so that a second request does not overtake the first. */
export function createReservations(): Reserve {
  const running = new Set<string>()
  return ({ scope, route, key }) => {
    // Neither a scope nor a key has a space in it, so no two intents share a name.
    const name = `${scope} ${route} ${key}`
    if (running.has(name)) {
      throw new Refusal('REQUEST_IN_PROGRESS', { status: 409, message: 'Still working on it.', retryAfter: 1 })
    }
    running.add(name)
    return () => running.delete(name)
  }
}
