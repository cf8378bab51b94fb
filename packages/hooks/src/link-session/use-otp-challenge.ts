'use client'

import type { OtpChallenge } from '@tillkit/client'
import { useSyncExternalStore } from 'react'

/** How much time a sent code has left. */
export interface OtpChallengeTime {
  /** Whole seconds until the code stops working; 0 where it has. */
  readonly secondsLeft: number
  readonly isExpired: boolean
  /** Whole seconds until another code may be asked for; 0 where it may. */
  readonly secondsUntilResend: number
}

/**
 * Counts a sent code down. The deadlines are absolute, so that an hour in another app, a sleeping phone, a slow timer or a
 * clock that is set back change nothing. `null` without a challenge, and on a server.
 *
 * ```tsx
 * const time = useOtpChallenge(requestOtp.data ?? null)
 * ```
 */
export function useOtpChallenge(challenge: OtpChallenge | null): OtpChallengeTime | null {
  const second = useSyncExternalStore(
    challenge ? everySecond : never,
    () => challenge && thisSecond(challenge),
    noSecond,
  )
  if (!challenge || second === null) return null
  const now = second * 1000
  const left = (until: number) => Math.max(0, Math.ceil((until - now) / 1000))
  return {
    secondsLeft: left(challenge.expiresAt),
    isExpired: challenge.expiresAt <= now,
    secondsUntilResend: left(challenge.resendAt),
  }
}

// Each challenge's deadlines were reckoned from the clock as it stood then; the page's own time only goes forward.
const clocks = new WeakMap<OtpChallenge, number>()

function thisSecond(challenge: OtpChallenge): number {
  const ahead = clocks.get(challenge) ?? Date.now() - performance.now()
  clocks.set(challenge, ahead)
  // The phone's clock also counts while the phone sleeps.
  return Math.floor(Math.max(Date.now(), performance.now() + ahead) / 1000)
}

const noSecond = () => null
const never = () => () => undefined

function everySecond(onTick: () => void): () => void {
  const timer = setInterval(onTick, 1000)
  // A hidden tab's timers sleep: on return the time is right at once.
  document.addEventListener('visibilitychange', onTick)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onTick)
  }
}
