import { useCallback, useSyncExternalStore } from 'react'

const secondsUntil = (deadline: number) => Math.max(0, Math.ceil((deadline - Date.now()) / 1000))

/** Calls back at each full second before a deadline, at the deadline, and when the shopper comes back to the page. */
function watchDeadline(deadline: number, notify: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tick = () => {
    clearTimeout(timer)
    notify()
    const left = deadline - Date.now()
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

function useDeadline<Value>(deadline: number | null, read: (deadline: number) => Value): Value | null {
  const subscribe = useCallback(
    (notify: () => void) => (deadline === null ? () => undefined : watchDeadline(deadline, notify)),
    [deadline],
  )
  const now = () => (deadline === null ? null : read(deadline))
  // On a server it is nobody's time yet.
  return useSyncExternalStore(subscribe, now, () => null)
}

/** Seconds until a moment (milliseconds since 1970), `0` once it has passed, `null` without one. Renders every second. */
export const useSecondsLeft = (deadline: number | null): number | null => useDeadline(deadline, secondsUntil)

/** Whether a moment has passed (milliseconds since 1970). Renders when it does, and not before. */
export const useHasPassed = (deadline: number | null): boolean =>
  useDeadline(deadline, (at) => secondsUntil(at) === 0) ?? false
