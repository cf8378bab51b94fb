'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { verifyOtpMutation } from './queries.ts'

/**
 * Signs in with the code that the shopper typed. The same code twice at once is one request.
 *
 * ```tsx
 * const verifyOtp = useVerifyOtp()
 * verifyOtp.mutate({ challenge, code: '123456' })
 * ```
 * @returns a mutation to `LinkCustomer`; `error.code` is `otp-invalid`, `otp-expired`, `too-many-attempts`,
 * `cookies-blocked`, or what the network does
 */
export const useVerifyOtp = () => {
  const till = useTill()
  return useMutation(verifyOtpMutation(till), till.queryClient)
}
