// Signs in with a code by SMS. Clerk's own scripts come from this server too, which spares it a second handshake.
import { ClerkProvider, SignIn } from '@clerk/react'
import { createRoot } from 'react-dom/client'

const host = btoa('benchmark.clerk.accounts.dev$')
createRoot(document.getElementById('page')).render(
  <ClerkProvider
    publishableKey={`pk_test_${host}`}
    proxyUrl={`${location.origin}/clerk`}
    __internal_clerkJSUrl={`${location.origin}/clerk-js/clerk.browser.js`}
    __internal_clerkUIUrl={`${location.origin}/clerk-ui/ui.browser.js`}
    telemetry={false}
  >
    <SignIn routing="virtual" />
  </ClerkProvider>,
)
