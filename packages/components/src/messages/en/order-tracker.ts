import { plural } from '../plural.ts'

/** Following one order. */
export const orderTracker = {
  title: 'Your order',
  loading: 'Loading your order…',
  loadFailed: 'Your order didn’t load',
  offline: 'You’re offline. We’ll look again when you’re back online.',
  signedOutTitle: 'Sign in to see your order',
  signedOut: 'Ordered as a guest? Open the link on your receipt.',
  notFoundTitle: 'We can’t find this order',
  notFound: 'Sign in with the account you ordered with, or open the link on your receipt.',
  done: 'Done',
  updated: (ago: string) => `Updated ${ago}`,
  lookFailed: 'The last look didn’t work. We’ll go on looking.',
  pay: 'Go to the payment',
  cancel: 'Cancel order',
  cancelTitle: 'Cancel this order?',
  cancelExplained: 'The shop hears of it at once. This can’t be undone.',
  reason: 'What’s the reason?',
  charactersLeft: (count: number) =>
    plural('en', count, { one: '1 character left', other: `${count} characters left` }),
  keep: 'Keep order',
  tooLate: 'It was too late to cancel. This is where your order stands now.',
}
