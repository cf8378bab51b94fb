import { intlLocale } from '@tillkit/client'

/** A day as people write it: `30 May 2026`. `null` where it cannot be read. */
export function dayInWords(instant: string | null, locale: string): string | null {
  return inWords(instant, locale, { dateStyle: 'long' })
}

/** A moment as people write it: `30 May 2026 at 09:00`. `null` where it cannot be read. */
export function momentInWords(instant: string | null, locale: string): string | null {
  return inWords(instant, locale, { dateStyle: 'long', timeStyle: 'short' })
}

function inWords(instant: string | null, locale: string, style: Intl.DateTimeFormatOptions): string | null {
  const time = instant === null ? Number.NaN : Date.parse(instant)
  return Number.isNaN(time) ? null : new Intl.DateTimeFormat(intlLocale(locale), style).format(time)
}
