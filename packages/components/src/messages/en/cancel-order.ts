import { plural } from '../plural.ts'

/** Asking before an order is cancelled. */
export const cancelOrder = {
  title: 'Cancel this order?',
  explained: 'The shop hears of it at once. This can’t be undone.',
  reason: 'What’s the reason?',
  charactersLeft: (count: number) =>
    plural('en', count, { one: '1 character left', other: `${count} characters left` }),
  charactersOver: (count: number, limit: number) =>
    plural('en', count, {
      one: `1 character too many. Use at most ${limit}.`,
      other: `${count} characters too many. Use at most ${limit}.`,
    }),
  keep: 'Keep order',
  cancel: 'Cancel order',
}
