// Signs in with a code by e-mail.
import { AuthUIProvider, AuthView } from '@daveyplate/better-auth-ui'
import '@daveyplate/better-auth-ui/css'
import { emailOTPClient } from 'better-auth/client/plugins'
import { createAuthClient } from 'better-auth/react'
import { createRoot } from 'react-dom/client'

const authClient = createAuthClient({ plugins: [emailOTPClient()] })
createRoot(document.getElementById('page')).render(
  <AuthUIProvider authClient={authClient} credentials={false} emailOTP navigate={() => {}}>
    <AuthView view="EMAIL_OTP" />
  </AuthUIProvider>,
)
