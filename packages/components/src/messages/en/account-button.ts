/** The account’s button and its menu. */
export const accountButton = {
  checking: 'Checking whether you’re signed in…',
  account: 'Your account',
  open: 'Go to your account',
  offline: 'You’re offline. You can still sign out on this device.',
}
