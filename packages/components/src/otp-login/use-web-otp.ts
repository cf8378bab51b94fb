import { useEffect, useRef } from 'react'

/**
 * Asks the browser for the code out of the SMS, where it can (WebOTP), as long as `listening`. The shopper confirms it
 * in the browser's own prompt; refusing it changes nothing.
 */
export function useWebOtp(listening: boolean, onCode: (code: string) => void): void {
  const latest = useRef(onCode)
  useEffect(() => {
    latest.current = onCode
  })

  useEffect(() => {
    if (!listening || !('OTPCredential' in window)) return
    const leaving = new AbortController()
    const request: CredentialRequestOptions & { otp: { transport: string[] } } = {
      otp: { transport: ['sms'] },
      signal: leaving.signal,
    }
    navigator.credentials.get(request).then(
      (credential) => {
        if (credential && 'code' in credential && typeof credential.code === 'string') latest.current(credential.code)
        return undefined
      },
      () => undefined,
    )
    return () => leaving.abort()
  }, [listening])
}
