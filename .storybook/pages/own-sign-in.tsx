import { readPhoneNumber, type OtpChallenge } from '@tillkit/client'
import { errorMessage, useMessages } from '@tillkit/components/till'
import { useLinkSession, useRequestOtp, useSignOut, useVerifyOtp } from '@tillkit/hooks'
import { useState } from 'react'

export function SignIn() {
  const { status, customer } = useLinkSession()
  const signOut = useSignOut()
  // The form goes when somebody is signed in, and their number and code with it: whoever comes next begins anew.
  if (status !== 'signed-in') return <SignInForm />
  return (
    <p>
      {customer?.name} <button onClick={() => signOut.mutate()}>Sign out</button>
    </p>
  )
}

function SignInForm() {
  const m = useMessages()
  const requestOtp = useRequestOtp()
  const verifyOtp = useVerifyOtp()
  // Not `requestOtp.data`, which is gone while another code is asked for.
  const [challenge, setChallenge] = useState<OtpChallenge | null>(null)
  const [phone, setPhone] = useState('')
  const [code, setCode] = useState('')
  const [unreadable, setUnreadable] = useState(false)
  const error = verifyOtp.error ?? requestOtp.error

  async function sendCode() {
    const number = await readPhoneNumber(phone, 'GH').catch(() => null)
    setUnreadable(number === null)
    if (number) requestOtp.mutate({ type: 'phone', value: number.e164 }, { onSuccess: setChallenge })
  }
  function sendAnother({ contact }: OtpChallenge) {
    verifyOtp.reset()
    requestOtp.mutate(contact, { onSuccess: setChallenge })
  }
  function changeNumber() {
    verifyOtp.reset()
    requestOtp.reset()
    setChallenge(null)
    setCode('')
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (challenge) verifyOtp.mutate({ challenge, code })
        else void sendCode()
      }}
    >
      {challenge ? (
        <label>
          Code sent to {challenge.sentTo}
          <input
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </label>
      ) : (
        <label>
          Phone number
          <input
            type="tel"
            autoComplete="tel"
            aria-invalid={unreadable}
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        </label>
      )}
      {error && <p role="alert">{errorMessage(error, m)}</p>}
      <button>{challenge ? 'Sign in' : 'Send code'}</button>
      {challenge && (
        <>
          <button type="button" onClick={() => sendAnother(challenge)}>
            Send another code
          </button>
          <button type="button" onClick={changeNumber}>
            Another number
          </button>
        </>
      )}
    </form>
  )
}
