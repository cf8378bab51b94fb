/** `Retry-After` in seconds or as a date, as milliseconds from `now`. `null` where there is none that makes sense. */
export function readRetryAfter(header: string | null, now = Date.now()): number | null {
  if (header === null) return null
  if (/^\d{1,10}$/.test(header.trim())) return Number(header) * 1000
  // Dates have letters in them; without that, V8 reads "-5" as a year.
  const date = /[a-z]/i.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
