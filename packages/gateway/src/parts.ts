import type { Settings } from './config.ts'
import { createDeviceCookie, type DeviceCookie } from './device-cookie.ts'
import { createEndedSessions, type EndedSessions } from './ended-sessions.ts'
import { createForward, type Fetch, type Forward } from './forward.ts'
import { createLimits, type Limits } from './limits.ts'
import { listener } from './listener.ts'
import type { Log, LogEntry } from './log.ts'
import type { Measure, Metrics } from './metrics.ts'
import { printError, printNotice } from './print.ts'
import { createRefresh, type Refresh } from './refresh.ts'
import { createReplay, type Replay } from './replay.ts'
import { createRevoke, type Revoke } from './revoke.ts'
import { createSealer, type Sealer } from './sealer.ts'
import { createSessionCookie, type SessionCookie } from './session-cookie.ts'
import { createSignedIn, type SignedIn } from './signed-in.ts'
import { careful } from './store/careful.ts'
import { memoryStore } from './store/memory.ts'
import type { Store } from './store/store.ts'
import { createUnexpected, type Unexpected } from './unexpected.ts'

/** What the gateway is made of. Each flow takes the parts that it needs. */
export interface Parts {
  settings: Settings
  now: () => number
  log: Log
  metrics: Metrics
  unexpected: Unexpected
  store: Store
  sealer: Sealer
  forward: Forward
  sessionCookie: SessionCookie
  deviceCookie: DeviceCookie
  ended: EndedSessions
  revoke: Revoke
  refresh: Refresh
  limits: Limits
  replay: Replay
  signedIn: SignedIn
}

/** The platform's own makes a `Request` by itself: to hand it one would mean to make two. */
function fetchOf({ fetch }: Settings): Fetch {
  return fetch ? (url, init) => fetch(new Request(url, init)) : (url, init) => globalThis.fetch(url, init)
}

/** Puts the parts together. */
export function createParts(settings: Settings): Parts {
  const { url } = settings.cimplifyLink
  const now = settings.now ?? Date.now
  const { development } = settings
  const report = listener(settings.onError ?? (development ? printError : undefined))
  const log = listener<LogEntry>(settings.log ?? (development ? printNotice : undefined), report)
  const metrics = listener<Measure>(settings.metrics, report)
  const unexpected = createUnexpected(log, report)
  const store = careful(settings.store ?? memoryStore({ now, log }), { metrics, log, report })
  const sealer = createSealer(settings.secrets)
  const forward = createForward(fetchOf(settings), { metrics, report })
  const sessionCookie = createSessionCookie(sealer, settings)
  const ended = createEndedSessions(store)
  const revoke = createRevoke(forward, url)
  const { deadline } = settings
  const refresh = createRefresh({ url, forward, store, sealer, ended, revoke, now, deadline, metrics })
  return {
    settings,
    now,
    log,
    metrics,
    unexpected,
    store,
    sealer,
    forward,
    sessionCookie,
    deviceCookie: createDeviceCookie(settings),
    ended,
    revoke,
    refresh,
    limits: createLimits(store, settings, now),
    replay: createReplay(store, sealer, ended),
    signedIn: createSignedIn({ forward, sessionCookie, refresh, ended, now, unexpected }),
  }
}
