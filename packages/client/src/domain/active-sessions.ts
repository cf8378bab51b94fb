import { cimplifyLinkBackend } from '../apis/cimplify-link.ts'
import { sessions } from '../contracts/cimplify-link/sessions.ts'
import { bind } from '../http/bind.ts'
import { intentsSource } from '../intents.ts'
import type { Wires } from '../wires.ts'
import type { ReadOptions } from './address-book.ts'
import { rowVerb } from './row-verb.ts'

/** A place where the shopper is signed in (L28). */
export interface ActiveSession {
  readonly id: string
  /** `Chrome on Android`, or `null` where nobody knows. */
  readonly deviceName: string | null
  readonly ipAddress: string | null
  /** RFC 3339. */
  readonly createdAt: string | null
  /** RFC 3339. */
  readonly lastUsedAt: string | null
  /** Whether it is this one. */
  readonly isCurrent: boolean
}

/** Where the shopper is signed in. Ending the current one ends it here, in every tab, too. */
export interface ActiveSessionsSource {
  /** All of them, this one too. */
  list(options?: ReadOptions): Promise<ActiveSession[]>
  /** Signs out there. */
  revoke(session: ActiveSession): Promise<void>
  /** Signs out everywhere, here too. */
  revokeAll(): Promise<void>
}

/** Makes it: `till.source(activeSessionsSource)`. */
export function activeSessionsSource({ connectionTo, source, session }: Wires): ActiveSessionsSource {
  const intents = source(intentsSource)
  const link = bind({ sessions }, cimplifyLinkBackend(connectionTo('cimplify-link'))).sessions
  const revoke = rowVerb(intents, 'sessions.revoke', link.revoke)
  return {
    list: async ({ signal } = {}) =>
      (await link.list({ signal })).map((one) => ({
        id: one.id,
        deviceName: one.device_name,
        ipAddress: one.ip_address,
        createdAt: one.created_at,
        lastUsedAt: one.last_used_at,
        isCurrent: one.is_current,
      })),
    async revoke(one) {
      await revoke(one)
      if (one.isCurrent) session.end('signed-out')
    },
    async revokeAll() {
      await intents.run('sessions.revokeAll', {}, (idempotencyKey) => link.revokeAll({ idempotencyKey }))
      session.end('signed-out')
    },
  }
}
