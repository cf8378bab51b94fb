/** Orders, newest first. */
export const orderList = {
  title: 'Your orders',
  loading: 'Loading your orders…',
  loadFailed: 'Your orders didn’t load',
  offline: 'You’re offline. You can look at the orders that are here already.',
  signedOutTitle: 'Sign in to see your orders',
  signedOut: 'All that you order is kept with your account, on every device.',
  emptyTitle: 'No orders yet',
  empty: 'What you order is listed here, newest first.',
  shop: 'Start shopping',
  more: (item: string, count: number) => `${item} and ${count} more`,
  newer: 'Newer',
  older: 'Older',
  everywhere: 'Orders at other shops too',
}
