/** A customer’s own details. */
export const profileForm = {
  title: 'Your details',
  loading: 'Loading your details…',
  loadFailed: 'Your details didn’t load',
  offline: 'You’re offline. You can look at your details; changes wait until you’re back online.',
  signedOutTitle: 'Sign in to see your details',
  signedOut: 'Your name and how to reach you are kept with your account, on every device.',
  field: { name: 'Name', phone: 'Phone number', email: 'E-mail address' },
  hint: {
    name: 'As it should stand on your orders.',
    phone: 'You can sign in with this number from now on.',
    email: 'You can sign in with this address from now on.',
  },
  notSaid: 'Not added yet',
  add: 'Add',
  addNamed: (field: string) => `Add: ${field}`,
  change: 'Change',
  changeNamed: (field: string) => `Change: ${field}`,
  nameMissing: 'Enter your name.',
  taken: {
    phone: 'Another account has this number. Use a different one, or sign in with it.',
    email: 'Another account has this address. Use a different one, or sign in with it.',
  },
  saved: (field: string) => `${field}: saved.`,
}
