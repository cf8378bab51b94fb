import { AccountButton } from '@tillkit/components/account-button'
import { Suspense, useEffect, useRef } from 'react'
import { Link, Outlet, useLocation, useNavigate } from 'react-router'
import { useBasket } from './basket.ts'
import { PhoneDrawer } from '../visitor/phone-drawer.tsx'
import { addUp } from './products.ts'
import { SettingsBar } from './settings.tsx'
import { WhatIf } from '../visitor/what-if.tsx'

/** What stands around every page. */
export function Layout() {
  const { count } = addUp(useBasket().quantities)
  const navigate = useNavigate()
  const toAccount = () => void navigate('/account')
  const { pathname } = useLocation()
  const shown = useRef(pathname)

  useEffect(() => {
    // The link that led here is gone, or on another part of the page. What a page gave the focus by itself keeps it.
    const arrived = shown.current !== pathname && !document.activeElement?.closest('main')
    if (arrived) document.querySelector<HTMLElement>('main :is(h1, h2)')?.focus()
    shown.current = pathname
  }, [pathname])

  return (
    <>
      <aside className="visitor" aria-label="For visitors of the demo">
        <WhatIf />
        <PhoneDrawer />
      </aside>
      <header className="bar">
        <Link to="/" className="brand">
          <img src="/mark.svg" alt="" width="32" height="32" />
          Kofi &amp; Pantry
        </Link>
        <nav>
          <Link to="/checkout" aria-label={`Basket, ${count} items`}>
            Basket{count > 0 && <span className="count">{count}</span>}
          </Link>
          <AccountButton onSignIn={toAccount} onOpenAccount={toAccount} />
        </nav>
      </header>
      <main>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="foot">
        <SettingsBar />
        <Link to="/desk">For staff</Link>
      </footer>
    </>
  )
}
