/** A customer’s own details. */
export const profileForm = {
  title: 'Your details',
  loading: 'Loading your details…',
  loadFailed: 'Your details didn’t load',
  offline: 'You’re offline. You can look at your details; changes wait until you’re back online.',
  signedOutTitle: 'Sign in to see your details',
  signedOut: 'Your name and how to reach you are kept with your account, on every device.',
  notSaid: 'Not added yet',
  add: 'Add',
  addNamed: (field: string) => `Add: ${field}`,
  change: 'Change',
  changeNamed: (field: string) => `Change: ${field}`,
  saved: (field: string) => `${field}: saved.`,
}
