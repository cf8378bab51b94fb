// What a developer writes in an afternoon: it works while nothing goes wrong.
import { useState, type SubmitEvent } from 'react'
import { show } from '../show.tsx'

const post = async (path: string, body: object) => {
  const headers = { 'Content-Type': 'application/json', 'X-Tillkit': '1' }
  const response = await fetch(`/till/cimplify/v1/link/auth/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error('That did not work. Try again.')
}

function SignIn() {
  const [phone, setPhone] = useState('')
  const [code, setCode] = useState('')
  const [step, setStep] = useState<'phone' | 'code' | 'done'>('phone')
  const [error, setError] = useState<string | null>(null)
  const contact = { contact: phone.replace(/^0/, '+233'), contact_type: 'phone' }

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setError(null)
    const sent = step === 'phone' ? post('request-otp', contact) : post('verify-otp', { ...contact, otp_code: code })
    sent.then(
      () => setStep(step === 'phone' ? 'code' : 'done'),
      (failure: unknown) => setError(String(failure)),
    )
  }

  if (step === 'done') return <p>You are signed in.</p>
  return (
    <form onSubmit={submit}>
      {step === 'phone' ? (
        <label>
          Phone number
          <input type="tel" value={phone} onChange={(event) => setPhone(event.target.value)} />
        </label>
      ) : (
        <label>
          Code
          <input inputMode="numeric" value={code} onChange={(event) => setCode(event.target.value)} />
        </label>
      )}
      {error && <p role="alert">{error}</p>}
      <button>Continue</button>
    </form>
  )
}

show(<SignIn />)
