import { intlLocale } from '@tillkit/client'

/** How long ago something was: `now`, `20 seconds ago`, `3 minutes ago`. Rounded down. */
export function agoInWords(seconds: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(intlLocale(locale), { numeric: 'auto' })
  if (seconds < 60) return format.format(-Math.floor(seconds), 'second')
  if (seconds < 3600) return format.format(-Math.floor(seconds / 60), 'minute')
  return format.format(-Math.floor(seconds / 3600), 'hour')
}
