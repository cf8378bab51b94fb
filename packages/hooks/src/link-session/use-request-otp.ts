'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { requestOtpMutation } from './queries.ts'

/**
 * Sends a one-time code to a phone number or an e-mail address.
 *
 * ```tsx
 * const requestOtp = useRequestOtp()
 * requestOtp.mutate({ type: 'phone', value: '+233244000000' })
 * ```
 * @returns a mutation from `Contact` to `OtpChallenge`; `error.code` `rate-limited` comes with `retryAfter` (milliseconds)
 */
export const useRequestOtp = () => {
  const till = useTill()
  return useMutation(requestOtpMutation(till), till.queryClient)
}
