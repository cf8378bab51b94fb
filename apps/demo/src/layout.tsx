import { Link, Outlet } from 'react-router'
import { PhoneDrawer } from './phone-drawer.tsx'

/** What stands around every page. */
export function Layout() {
  return (
    <>
      <header className="bar">
        <Link to="/" className="brand">
          <img src="/mark.svg" alt="" width="32" height="32" />
          Kofi &amp; Pantry
        </Link>
        <nav>
          <Link to="/account">Account</Link>
        </nav>
      </header>
      <main>
        <Outlet />
      </main>
      <PhoneDrawer />
    </>
  )
}
