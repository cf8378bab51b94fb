/** Following one order. */
export const orderTracker = {
  title: 'Your order',
  done: 'Done',
  updated: (ago: string) => `Updated ${ago}`,
  lookFailed: 'The last look didn’t work. We’ll go on looking.',
  pay: 'Go to the payment',
  cancel: 'Cancel order',
  tooLate: 'It was too late to cancel. This is where your order stands now.',
}
