import type { ApiError } from '@tillkit/client'

/** Whether an error says that the code itself will not do any more: only another one will. */
export const isRefusal = ({ code }: ApiError): boolean => code === 'otp-expired' || code === 'too-many-attempts'
