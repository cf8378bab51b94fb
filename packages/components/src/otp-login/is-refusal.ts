import type { ApiError, ApiErrorCode } from '@tillkit/client'

/** Whether an error says that the code itself will not do any more: only another one will. */
export const isRefusal = ({ code }: ApiError): boolean => refusals.includes(code)

const refusals: readonly ApiErrorCode[] = ['otp-expired', 'too-many-attempts', 'cookies-blocked']
