import type { cimplifyLink } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { instant } from '../database/columns.ts'
import type { Handlers } from '../handlers.ts'
import { notFound } from '../refusal.ts'
import type { Services } from '../services.ts'
import { endAllSessions, endSession, type LinkCaller } from './link-sessions.ts'
import { clearSessionCookie } from './session-cookie.ts'

const sessionRow = v.object({
  id: v.string(),
  device_name: v.nullable(v.string()),
  ip_address: v.nullable(v.string()),
  created_at: instant,
  last_used_at: instant,
})

/** Where the shopper is signed in (L28, A6). */
export function sessionHandlers(services: Services): Handlers<typeof cimplifyLink.sessions, LinkCaller> {
  const { database, clock } = services

  const list = (customerId: string) =>
    database.all(
      sessionRow,
      `select id, device_name, ip_address, created_at, last_used_at from link_sessions
       where customer_id = :customerId and revoked_at is null
         and exists (select 1 from refresh_tokens
           where session_id = link_sessions.id and used_at is null and expires_at > :now)
       order by last_used_at desc, rowid desc`,
      { customerId, now: clock.now() },
    )

  return {
    list: (_nothing, { caller }) =>
      list(caller.customerId).map((session) => ({ ...session, is_current: session.id === caller.sessionId })),

    revokeAll(_nothing, { caller, reply }) {
      endAllSessions(services, caller.customerId)
      clearSessionCookie(reply.headers)
    },

    revoke({ params: { id } }, { caller, reply }) {
      if (!list(caller.customerId).some((session) => session.id === id)) throw notFound('There is no such session.')
      endSession(services, id)
      if (id === caller.sessionId) clearSessionCookie(reply.headers)
    },
  }
}
