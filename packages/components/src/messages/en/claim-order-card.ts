/** Adding a guest’s order to an account. */
export const claimOrderCard = {
  title: 'Keep this order',
  explained: 'Add it to your account, and find it on every device.',
  add: 'Add to my account',
  offline: 'You’re offline. The order is added when you’re back online.',
  signedOutTitle: 'Sign in to keep this order',
  signedOut: 'Then add it to your account with one tap.',
  doneTitle: 'In your account',
  done: 'You’ll find this order among your orders.',
  failed: 'The order wasn’t added',
  linkOnly: 'This order can’t be added here. It still opens with the link from your receipt.',
  open: 'Open the order',
}
