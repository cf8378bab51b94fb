import { intlLocale } from '@tillkit/client'

/** Whose way of writing it is, and whose clocks: `undefined` is the device's own time zone. */
export interface DayOptions {
  readonly locale: string
  readonly timeZone: string | undefined
}

/** A day as people write it: `30 May 2026`. `null` where it cannot be read. */
export function dayInWords(instant: string | null, options: DayOptions): string | null {
  return inWords(instant, options, { dateStyle: 'long' })
}

/** A moment as people write it: `30 May 2026 at 09:00`. `null` where it cannot be read. */
export function momentInWords(instant: string | null, options: DayOptions): string | null {
  return inWords(instant, options, { dateStyle: 'long', timeStyle: 'short' })
}

function inWords(
  instant: string | null,
  { locale, timeZone }: DayOptions,
  style: Intl.DateTimeFormatOptions,
): string | null {
  const time = instant === null ? Number.NaN : Date.parse(instant)
  if (Number.isNaN(time)) return null
  return new Intl.DateTimeFormat(intlLocale(locale), { ...style, timeZone }).format(time)
}
