// Signs in with a code by SMS.
import { CDPReactProvider } from '@coinbase/cdp-react'
import { SignIn } from '@coinbase/cdp-react/components/SignIn'
import { createRoot } from 'react-dom/client'

const config = {
  projectId: '00000000-0000-4000-8000-000000000000',
  appName: 'Benchmark',
  authMethods: ['sms'],
  disableAnalytics: true,
  ethereum: { createOnLogin: 'eoa' },
}
createRoot(document.getElementById('page')).render(
  <CDPReactProvider config={config}>
    <SignIn />
  </CDPReactProvider>,
)
