import type { ApiErrorCode } from '@tillkit/client'

/** What went wrong, by the code of the error. */
export const errors = {
  unreachable: 'We can’t reach the shop right now. Check your connection, then try again.',
  'connection-lost': 'The connection dropped before we got an answer. Try again: nothing will be done twice.',
  timeout: 'This is taking too long. Check your connection, then try again.',
  cancelled: 'This was stopped before it finished. Try again when you’re ready.',
  'unexpected-answer':
    'We got an answer we can’t read. If you’re on public Wi-Fi, sign in to it first, then try again.',
  'too-large': 'The answer was too big to show here. Try again, or tell the shop if it stays like this.',
  'server-error': 'Something went wrong on our side. Wait a moment, then try again.',
  unauthenticated: 'You’re signed out. Sign in again to go on.',
  'session-revoked': 'You were signed out for your safety. Sign in again to go on.',
  'session-changed':
    'Someone else signed in on this device. Nothing was changed: look at what is shown, then try again.',
  'cookies-blocked': 'Your browser blocks this shop’s cookies. Allow them, then ask for a new code.',
  validation: 'Some details need another look. Correct them, then try again.',
  'not-found': 'This isn’t here any more. It may have been removed on another device.',
  conflict: 'This was changed somewhere else. Look at what is shown now, then try again.',
  refused: 'The shop doesn’t allow this. Ask the shop for help if you need it.',
  'otp-invalid': 'That code isn’t right. Check the latest message and type the code again.',
  'otp-expired': 'This code has expired. Ask for a new one.',
  'too-many-attempts': 'That was too many wrong codes. Ask for a new one.',
  'rate-limited': 'That was too many tries in a short time. Wait a little, then try again.',
  'in-progress': 'We’re still working on your last try. Wait a moment, then try again.',
  'key-reused': 'This doesn’t match what you sent before. Look at what is shown, then try again.',
  unknown: 'Something went wrong. Try again, or ask the shop for help.',
} satisfies Record<ApiErrorCode, string>
