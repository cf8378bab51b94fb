import { isApiError, type Contact, type LinkCustomer, type OtpChallenge } from '@tillkit/client'
import { useRequestOtp, useVerifyOtp } from '@tillkit/hooks'
import { useCallback, useRef, useState } from 'react'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { isRefusal } from './is-refusal.ts'
import type { TypedContact } from './read-contact.ts'
import type { SignInEvent } from './sign-in-event.ts'

/** Where a sign-in stands: before the code (`challenge` is `null`) or with a code on its way. */
export function useOtpSteps(onSignedIn: (customer: LinkCustomer) => void, onEvent: (event: SignInEvent) => void) {
  const request = useRequestOtp()
  const verify = useVerifyOtp()
  const [challenge, setChallenge] = useState<OtpChallenge | null>(null)
  const [resent, setResent] = useState(false)
  const [typed, setTyped] = useState<TypedContact>()
  // Of the contact that was asked about last.
  const [waitUntil, setWaitUntil] = useState<number | null>(null)
  // Whoever goes back to the contact and on again has not lost the code that is on its way.
  const usable = useRef<OtpChallenge | null>(null)

  const failed = (type: 'code-not-sent' | 'sign-in-failed') => (error: unknown) => {
    if (isApiError(error)) {
      onEvent({ type, code: error.code })
      setWaitUntil(error.retryAfter && Date.now() + error.retryAfter)
      if (isRefusal(error)) usable.current = null
    }
    throw error
  }

  const ask = async (contact: Contact, again: boolean) => {
    verify.reset()
    usable.current = await request.mutateAsync(contact).catch(failed('code-not-sent'))
    setWaitUntil(null)
    onEvent({ type: 'code-sent', again })
    return usable.current
  }

  const sendCode = useSingleFlight(async (contact: Contact, text: TypedContact) => {
    setTyped(text)
    const before = usable.current
    // A number and an e-mail address are never the same.
    if (before?.contact.value === contact.value && Date.now() < before.expiresAt) return setChallenge(before)
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
    const customer = await verify.mutateAsync({ challenge, code }).catch(failed('sign-in-failed'))
    onEvent({ type: 'signed-in' })
    onSignedIn(customer)
  })

  /** Back to the contact. What was typed stays. */
  function changeContact() {
    request.reset()
    verify.reset()
    setChallenge(null)
  }

  /** Once somebody is signed in, nothing of the way there is kept. */
  const finish = useCallback(() => {
    usable.current = null
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
