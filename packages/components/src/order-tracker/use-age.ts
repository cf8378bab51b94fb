import { useSyncExternalStore } from 'react'

const tick = 5_000

/**
 * Seconds since a moment (milliseconds since 1970), in steps of ten and later of sixty: it renders when the step
 * changes, and not every second. `null` on a server, and before the moment is known.
 */
export const useAge = (readMoment: () => number): number | null =>
  useSyncExternalStore(
    watchTime,
    () => age(readMoment()),
    () => null,
  )

function age(moment: number): number | null {
  if (moment === 0) return null
  const seconds = Math.max(0, (Date.now() - moment) / 1000)
  const step = seconds < 60 ? 10 : 60
  return Math.floor(seconds / step) * step
}

function watchTime(notify: () => void): () => void {
  const timer = setInterval(notify, tick)
  // Timers sleep in a hidden tab.
  document.addEventListener('visibilitychange', notify)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', notify)
  }
}
