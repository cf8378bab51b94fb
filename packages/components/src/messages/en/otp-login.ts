/** Signing in by code. */
export const otpLogin = {
  title: 'Sign in',
  checking: 'Checking whether you’re signed in…',
  phone: 'Phone number',
  phoneHint: (country: string) => `We’ll text you a code. Outside ${country}? Start with + and your country’s code.`,
  email: 'E-mail address',
  emailHint: 'We’ll send a code to this address.',
  useEmail: 'Use e-mail instead',
  usePhone: 'Use a phone number instead',
  sendCode: 'Send code',
  waitBeforeSending: 'You can ask for a code in',
  codeTitle: 'Enter your code',
  signedIn: 'You’re signed in',
  signedInAs: (name: string) => `Signed in as ${name}`,
  signOut: 'Sign out',
  signedOut: 'You’re signed out.',
  offline: 'You’re offline. You can sign in when you’re back online.',
}
