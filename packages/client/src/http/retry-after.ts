/** The longest wait that is told: a day. More is a mistake, or as good as never. */
const longest = 86_400_000

/**
 * `Retry-After` in seconds or as a date, in milliseconds. `null` where there is none that makes sense.
 * @param sent the answer's own `Date`: this device's clock may be hours off. @default this device's time
 */
export function readRetryAfter(header: string | null, sent: string | null = null): number | null {
  if (header === null) return null
  if (/^\d+$/.test(header.trim())) return Math.min(Number(header) * 1000, longest)
  // Dates have letters in them; without that, V8 reads "-5" as a year.
  const date = /[a-z]/i.test(header) ? Date.parse(header) : Number.NaN
  const now = Date.parse(sent ?? '') || Date.now()
  return Number.isNaN(date) ? null : Math.min(Math.max(0, date - now), longest)
}
