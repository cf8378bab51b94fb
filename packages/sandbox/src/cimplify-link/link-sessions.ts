import * as v from 'valibot'
import type { Caller } from '../api-conventions.ts'
import { randomId, randomToken } from '../random.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { sha256 } from '../sha256.ts'

/** Seconds that a session token lives (A12). */
const sessionTokenLifetime = 15 * 60

/** Seconds that a refresh token lives (A12). */
export const refreshTokenLifetime = 30 * 24 * 60 * 60

/** Milliseconds within which a session's last use is not written again: reading must not become writing. */
const lastUsePrecision = 60 * 1000

/** Both secrets of a session. They are kept as hashes only: this is the one time that they can be read. */
export interface TokenPair {
  readonly sessionToken: string
  readonly refreshToken: string
}

/** Where somebody signs in, as far as it can be told (A6). */
interface Device {
  readonly deviceName: string | null
  readonly ipAddress: string | null
}

/** A shopper with a valid session token. */
export interface LinkCaller extends Caller {
  readonly customerId: string
  readonly sessionId: string
}

const tokenRow = v.object({
  session_id: v.string(),
  customer_id: v.string(),
  expires_at: v.number(),
  revoked_at: v.nullable(v.number()),
})
const refreshTokenRow = v.object({ ...tokenRow.entries, used_at: v.nullable(v.number()) })
const sessionTokenRow = v.object({ ...tokenRow.entries, last_used_at: v.number() })

/** Starts a session: a family of tokens that lives and dies together. */
export function startSession(services: Services, customerId: string, device: Device): TokenPair {
  const id = randomId('ses')
  services.database.run(
    `insert into link_sessions (id, customer_id, device_name, ip_address, created_at, last_used_at)
     values (:id, :customerId, :deviceName, :ipAddress, :now, :now)`,
    { id, customerId, ...device, now: services.clock.now() },
  )
  return issueTokens(services, id)
}

/**
 * Trades a refresh token for the next pair. One that was traded before is in the wrong hands, and nobody can tell
 * which: the whole family ends. That refusal is to be returned, so that the end is kept.
 */
export function rotateTokens(services: Services, refreshToken: string): (TokenPair & { customerId: string }) | Refusal {
  const { database, clock, refreshLeewaySeconds } = services
  const now = clock.now()
  const hash = sha256(refreshToken)
  const token = database.get(
    refreshTokenRow,
    `select session_id, customer_id, expires_at, revoked_at, used_at
     from refresh_tokens join link_sessions on link_sessions.id = session_id where hash = :hash`,
    { hash },
  )
  if (!token) return unauthenticated()
  if (token.revoked_at !== null) return sessionRevoked()
  if (token.used_at !== null && token.used_at + refreshLeewaySeconds * 1000 <= now) {
    endSession(services, token.session_id)
    return sessionRevoked()
  }
  if (token.expires_at <= now) return unauthenticated()
  database.run('update refresh_tokens set used_at = coalesce(used_at, :now) where hash = :hash', { hash, now })
  recordUse(services, token.session_id)
  return { ...issueTokens(services, token.session_id), customerId: token.customer_id }
}

/** Ends a session with every token of it. */
export function endSession({ database, clock }: Services, sessionId: string): void {
  database.run('update link_sessions set revoked_at = coalesce(revoked_at, :now) where id = :sessionId', {
    sessionId,
    now: clock.now(),
  })
}

/** Ends the session that a refresh token belongs to, used or not; of an unknown token, nothing. */
export function endSessionOf(services: Services, refreshToken: string): void {
  const found = services.database.get(
    v.object({ session_id: v.string() }),
    'select session_id from refresh_tokens where hash = :hash',
    { hash: sha256(refreshToken) },
  )
  if (found) endSession(services, found.session_id)
}

/** Ends every session of a customer. */
export function endAllSessions({ database, clock }: Services, customerId: string): void {
  database.run('update link_sessions set revoked_at = :now where customer_id = :customerId and revoked_at is null', {
    customerId,
    now: clock.now(),
  })
}

/** Whose bearer token this is. */
export function authenticate(services: Services, request: Request): LinkCaller {
  const { database, clock } = services
  const [, bearer] = /^Bearer ([\x21-\x7e]+)$/i.exec(request.headers.get('Authorization') ?? '') ?? []
  if (bearer === undefined) throw unauthenticated()
  const token = database.get(
    sessionTokenRow,
    `select session_id, customer_id, expires_at, revoked_at, last_used_at
     from session_tokens join link_sessions on link_sessions.id = session_id where hash = :hash`,
    { hash: sha256(bearer) },
  )
  if (!token) throw unauthenticated()
  if (token.revoked_at !== null) throw sessionRevoked()
  if (token.expires_at <= clock.now()) throw unauthenticated()
  if (token.last_used_at + lastUsePrecision <= clock.now()) recordUse(services, token.session_id)
  return { scope: token.customer_id, customerId: token.customer_id, sessionId: token.session_id }
}

/** There is no session, or no longer. */
export const unauthenticated = () => new Refusal('UNAUTHENTICATED', { status: 401, message: 'Sign in first.' })

const sessionRevoked = () => new Refusal('SESSION_REVOKED', { status: 401, message: 'This session was ended.' })

function recordUse({ database, clock }: Services, sessionId: string): void {
  database.run('update link_sessions set last_used_at = :now where id = :sessionId', { sessionId, now: clock.now() })
}

function issueTokens({ database, clock }: Services, sessionId: string): TokenPair {
  const now = clock.now()
  const pair = { sessionToken: randomToken('cim_st'), refreshToken: randomToken('cim_rt') }
  const insert = (table: 'session_tokens' | 'refresh_tokens', token: string, lifetime: number) =>
    database.run(`insert into ${table} (hash, session_id, expires_at) values (:hash, :sessionId, :expiresAt)`, {
      hash: sha256(token),
      sessionId,
      expiresAt: now + lifetime * 1000,
    })
  insert('session_tokens', pair.sessionToken, sessionTokenLifetime)
  insert('refresh_tokens', pair.refreshToken, refreshTokenLifetime)
  return pair
}
