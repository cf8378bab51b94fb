/** Around one order, whichever part of it is shown. */
export const orderSection = {
  loading: 'Loading your order…',
  loadFailed: 'Your order didn’t load',
  offline: 'You’re offline. We’ll look again when you’re back online.',
  signedOutTitle: 'Sign in to see your order',
  signedOut: 'Ordered as a guest? Open the link on your receipt.',
  notFoundTitle: 'We can’t find this order',
  notFound: 'Sign in with the account you ordered with, or open the link on your receipt.',
}
