import * as v from 'valibot'

const isOnTheCalendar = (text: string) => {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** A day as `YYYY-MM-DD` that the calendar has: not February 30. */
export const calendarDate = v.pipe(v.string(), v.isoDate(), v.check(isOnTheCalendar))
