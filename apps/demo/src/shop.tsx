import { Link } from 'react-router'

/** The front door. */
export function Shop() {
  return (
    <div className="page hero">
      <p className="kicker">Osu, Accra</p>
      <h1>Coffee roasted on Tuesday, at your gate on Wednesday.</h1>
      <p>Save your address once. Next time, checking out takes one tap and a code on your phone.</p>
      <Link className="button" to="/account">
        Go to your account
      </Link>
    </div>
  )
}
