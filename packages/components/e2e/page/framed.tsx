// The sign-in over the API's own cookie, for a frame in another site's page. The API is wherever a test answers for it.
import '@tillkit/components/styles.css'
import { cookieCustody, createTill } from '@tillkit/client'
import { TillProvider } from '@tillkit/hooks'
import { createRoot } from 'react-dom/client'
import { en } from '../../src/messages/en.ts'
import { MessagesProvider } from '../../src/messages/messages.tsx'
import { OtpLogin } from '../../src/otp-login/otp-login.tsx'

const till = createTill({ custody: cookieCustody({ cimplifyLink: { url: `${location.origin}/api` } }) })

const element = document.getElementById('page')
if (!element) throw new Error('The page has no element for the kit.')
createRoot(element).render(
  <MessagesProvider messages={en}>
    <TillProvider till={till}>
      <OtpLogin />
    </TillProvider>
  </MessagesProvider>,
)
