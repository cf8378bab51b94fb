import type { ApiErrorCode } from '@tillkit/client'

/** What happens on the way to being signed in. */
export type SignInEvent =
  /** The shopper is asked for a number or an e-mail address. */
  | { readonly type: 'sign-in-shown' }
  | { readonly type: 'code-sent'; readonly again: boolean }
  | { readonly type: 'code-not-sent'; readonly code: ApiErrorCode }
  /** `otp-invalid`: a wrong code. `cookies-blocked`: a right one, and a browser that keeps nothing of the session. */
  | { readonly type: 'sign-in-failed'; readonly code: ApiErrorCode }
  | { readonly type: 'signed-in' }
  /** Somebody new said what they are called. */
  | { readonly type: 'name-saved' }
  /** They said: not now. */
  | { readonly type: 'name-put-off' }
