import { isApiError, type Contact, type LinkCustomer, type OtpChallenge } from '@tillkit/client'
import { useRequestOtp, useVerifyOtp } from '@tillkit/hooks'
import { useCallback, useState } from 'react'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import type { TypedContact } from './read-contact.ts'
import type { SignInEvent } from './sign-in-event.ts'

/** Where a sign-in stands: before the code (`challenge` is `null`) or with a code on its way. */
export function useOtpSteps(onSignedIn: (customer: LinkCustomer) => void, onEvent: (event: SignInEvent) => void) {
  const request = useRequestOtp()
  const verify = useVerifyOtp()
  const [challenge, setChallenge] = useState<OtpChallenge | null>(null)
  const [resent, setResent] = useState(false)
  const [typed, setTyped] = useState<TypedContact>()
  const [waitUntil, setWaitUntil] = useState<number | null>(null)

  const ask = async (contact: Contact, again: boolean) => {
    verify.reset()
    try {
      const sent = await request.mutateAsync(contact)
      setWaitUntil(null)
      onEvent({ type: 'code-sent', again })
      return sent
    } catch (error) {
      if (isApiError(error)) {
        onEvent({ type: 'code-not-sent', code: error.code })
        if (error.retryAfter) setWaitUntil(Date.now() + error.retryAfter)
      }
      throw error
    }
  }

  const sendCode = useSingleFlight(async (contact: Contact, text: TypedContact) => {
    setTyped(text)
    setChallenge(await ask(contact, false))
    setResent(false)
  })
  const resendCode = useSingleFlight(async () => {
    if (!challenge) return
    setChallenge(await ask(challenge.contact, true))
    setResent(true)
  })
  // Waited for here and not in the mutation's own callback, which is silent once the page has moved on.
  const verifyCode = useSingleFlight(async (code: string) => {
    if (!challenge) return
    request.reset()
    try {
      const customer = await verify.mutateAsync({ challenge, code })
      onEvent({ type: 'signed-in' })
      onSignedIn(customer)
    } catch (error) {
      if (isApiError(error)) onEvent({ type: 'sign-in-failed', code: error.code })
      throw error
    }
  })

  /** Back to the contact. What was typed stays. */
  function changeContact() {
    request.reset()
    verify.reset()
    setChallenge(null)
  }

  /** Once somebody is signed in, nothing of the way there is kept. */
  const finish = useCallback(() => {
    setChallenge(null)
    setTyped(undefined)
    setResent(false)
  }, [])

  return {
    request,
    verify,
    challenge,
    resent,
    typed,
    waitUntil,
    sendCode,
    resendCode,
    verifyCode,
    changeContact,
    finish,
  }
}

/** What a step of the sign-in sees and does. */
export type OtpSteps = ReturnType<typeof useOtpSteps>
