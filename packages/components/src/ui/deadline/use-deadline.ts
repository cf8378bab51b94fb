import { useCallback, useSyncExternalStore } from 'react'

/** Tells the time, in milliseconds since 1970. */
type Clock = () => number

/**
 * The phone's clock, which also counts while the phone sleeps. Where somebody sets it back it goes on as before: a wait
 * of half a minute must not become one of three hours.
 */
function startClock(): Clock {
  const ahead = Date.now() - performance.now()
  return () => Math.max(Date.now(), performance.now() + ahead)
}

// Each deadline was reckoned from the clock as it stood then, and is counted down by it also where it is shown again.
const clocks = new Map<number, Clock>()

function clockOf(deadline: number): Clock {
  const clock = clocks.get(deadline) ?? startClock()
  clocks.set(deadline, clock)
  return clock
}

const secondsUntil = (deadline: number, now: Clock) => Math.max(0, Math.ceil((deadline - now()) / 1000))

/** Calls back at each full second before a deadline, at the deadline, and when the shopper comes back to the page. */
function watchDeadline(deadline: number, now: Clock, notify: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tick = () => {
    clearTimeout(timer)
    notify()
    const left = deadline - now()
    // Reckoned from the deadline each time: a timer that came late does not make the next one late.
    if (left > 0) timer = setTimeout(tick, left % 1000 || 1000)
  }
  tick()
  // Timers sleep in a hidden tab; an hour in the SMS app must not count as a second.
  document.addEventListener('visibilitychange', tick)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', tick)
  }
}

function useDeadline<Value>(deadline: number | null, read: (deadline: number, now: Clock) => Value): Value | null {
  const subscribe = useCallback(
    (notify: () => void) => (deadline === null ? () => undefined : watchDeadline(deadline, clockOf(deadline), notify)),
    [deadline],
  )
  const readNow = () => (deadline === null ? null : read(deadline, clockOf(deadline)))
  // On a server it is nobody's time yet.
  return useSyncExternalStore(subscribe, readNow, () => null)
}

/** Seconds until a moment (milliseconds since 1970), `0` once it has passed, `null` without one. Renders every second. */
export const useSecondsLeft = (deadline: number | null): number | null => useDeadline(deadline, secondsUntil)

/** Whether a moment has passed (milliseconds since 1970). Renders when it does, and not before. */
export const useHasPassed = (deadline: number | null): boolean =>
  useDeadline(deadline, (at, now) => secondsUntil(at, now) === 0) ?? false
