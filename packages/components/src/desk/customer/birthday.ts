import { intlLocale } from '@tillkit/client'

/** A date of birth as people write it. It has no time zone, so none may move it. What cannot be read is shown as it is. */
export function birthdayInWords(birthdate: string, locale: string): string {
  const time = Date.parse(birthdate)
  if (Number.isNaN(time)) return birthdate
  return new Intl.DateTimeFormat(intlLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}
