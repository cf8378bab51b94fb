/** A wait in words: `45 seconds`, `2 minutes`, `3 hours`. Rounded up, so that nobody comes back too early. */
export function durationInWords(milliseconds: number, locale: string): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000))
  if (seconds < 60) return inWords(seconds, 'second', locale)
  if (seconds < 3600) return inWords(Math.ceil(seconds / 60), 'minute', locale)
  return inWords(Math.ceil(seconds / 3600), 'hour', locale)
}

const inWords = (count: number, unit: 'second' | 'minute' | 'hour', locale: string) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
