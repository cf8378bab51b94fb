/** Seconds between two looks at something that changes by itself: soon at first, seldom in the end. */
const usual = { first: [2, 4, 8, 16, ...Array<number>(9).fill(30)], last: 60 }
const sparing = { first: [4, 8, 16, 32, 60, 60, 60, 60], last: 120 }

/** What decides how long to wait for the next look. */
export interface PollingOptions {
  /** Looks that were taken already. */
  readonly looks: number
  /** Between 0 and 1, the same for a page: spreads many phones that began together. */
  readonly chance: number
  /** The shopper asked their browser to save data: half as many looks. */
  readonly saveData?: boolean
}

/**
 * Milliseconds until the next look: 2, 4, 8, 16 s, then 30 s, and 60 s after five minutes. Up to a quarter more by
 * chance, never less, so that ten minutes of waiting stay within twenty-five requests.
 */
export function pollingPause({ looks, chance, saveData = false }: PollingOptions): number {
  const { first, last } = saveData ? sparing : usual
  const seconds = first[Math.max(0, looks - 1)] ?? last
  return Math.round(seconds * 1000 * (1 + chance / 4))
}

/** Whether the browser was asked to save data. */
export function savesData(): boolean {
  if (typeof navigator === 'undefined' || !('connection' in navigator)) return false
  const { connection } = navigator
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  )
}
