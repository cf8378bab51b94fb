import { AddressBook, OtpLogin } from '@tillkit/components'
import { useLinkSession } from '@tillkit/hooks'

/** The shopper's own page: sign in, then the saved addresses. */
export function Account() {
  const { status } = useLinkSession()
  return (
    <div className="page">
      <h1>Your account</h1>
      <OtpLogin />
      {status === 'signed-in' && <AddressBook />}
    </div>
  )
}
