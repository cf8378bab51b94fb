/** Saving the details of an order. */
export const enrollCard = {
  title: 'Save my details for next time',
  explained: 'This order is added to your account. Tick what else to keep.',
  orderAlone: 'This order is added to your account, so that you find it again.',
  offline: 'You’re offline. Your details are saved when you’re back online.',
  signedOutTitle: 'Sign in to save your details',
  signedOut: 'We keep only what you tick.',
  name: 'Your name',
  address: 'Address',
  mobileMoney: 'Mobile money wallet',
  orderType: 'How you get your orders',
  save: 'Save for next time',
  failed: 'Nothing was saved',
  nameFailed: 'Your name wasn’t saved',
  savedTitle: 'Saved in your account',
  saved: 'You’ll find it there the next time you order.',
}
