/** Entering the code that was sent. */
export const codeForm = {
  code: (length: number) => `${length}-digit code`,
  sentTo: (contact: string) => `We sent a code to ${contact}.`,
  codeIncomplete: (length: number) => `The code has ${length} digits. Type all of them.`,
  expiresIn: 'The code works for another',
  expired: 'This code has expired. Ask for a new one.',
  answerLost: 'The connection dropped before we got an answer. Try the code again, or ask for a new one.',
  usedUp: 'This code doesn’t work. Your last try may have used it up: ask for a new one.',
  resent: 'We sent a new code. Use the latest one.',
  verify: 'Sign in',
  resend: 'Send a new code',
  changePhone: 'Change number',
  changeEmail: 'Change e-mail address',
}
