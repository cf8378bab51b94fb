import * as v from 'valibot'

/** A whole number in a query, if it is there: a number when it is sent, a text when it arrives. */
export const queryNumber = (least: number, most: number) =>
  v.optional(
    v.pipe(
      v.custom<number>((value) => typeof value === 'number' || typeof value === 'string'),
      v.transform(Number),
      v.integer(),
      v.minValue(least),
      v.maxValue(most),
    ),
  )
