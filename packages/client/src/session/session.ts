import type { Custody, SessionTokens } from './custody.ts'
import type { Epoch } from './epoch.ts'
import type { TabChannel } from './tab-channel.ts'

/** Why there is no session: never had one here, signed out, or the API ended it. */
export type SessionEnd = 'signed-out' | 'unauthenticated' | 'session-revoked'

/** The life of a shopper's session on this page: begins, ends, and is noticed in every tab. */
export interface Session {
  /** Part of every private cache key: changes whenever the session does. Says nothing about the shopper. */
  readonly scope: string
  /** Whether `scope` was one of this page's sessions and is over. */
  isPast(scope: string): boolean
  /** Whether there may be a session. `false` means surely not: then nothing needs to be asked. */
  readonly mayExist: () => boolean
  /** Why the last one ended, or `null` where none has, or another tab has ended it. */
  readonly ended: SessionEnd | null
  /** A code was verified: the custody keeps what it gave out, and every tab hears of it. */
  begin(tokens: SessionTokens | null): void
  /** Forgets the session here at once, and tells every tab. */
  end(reason: SessionEnd): void
  /** Calls back when the session begins, ends or changes hands. Answers how to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

/** @param instance tells the sessions of two kits on one page apart */
export function createSession(instance: string, custody: Custody, epoch: Epoch, channel: TabChannel): Session {
  let mark = custody.sessionMark()
  let ended: SessionEnd | null = null
  let listeners = 0
  let stopListening: (() => void) | null = null

  const changed = () => {
    mark = custody.sessionMark()
    epoch.bump()
  }
  // Another tab signed in or out, or this one was asleep. What counts is the mark, not the message.
  const lookAgain = (announced: boolean) => {
    if (announced) custody.heardOtherTab?.()
    if (custody.kind === 'memory' || custody.sessionMark() === mark) return
    // Why an earlier one ended says nothing of this one.
    ended = null
    changed()
  }

  return {
    get scope() {
      return `${instance}#${epoch.current}`
    },
    isPast(scope) {
      const now = `${instance}#${epoch.current}`
      // A book's id begins with its scope.
      return scope.startsWith(`${instance}#`) && scope !== now && !scope.startsWith(`${now}/`)
    },
    mayExist: () => mark !== null,
    get ended() {
      return ended
    },
    begin(tokens) {
      custody.keep(tokens)
      ended = null
      changed()
      channel.announce()
    },
    end(reason) {
      custody.forget()
      ended = reason
      changed()
      channel.announce()
    },
    subscribe(listener) {
      const unsubscribe = epoch.subscribe(listener)
      listeners += 1
      stopListening ??= channel.listen(lookAgain)
      return () => {
        unsubscribe()
        listeners -= 1
        if (listeners === 0) {
          stopListening?.()
          stopListening = null
        }
      }
    },
  }
}
