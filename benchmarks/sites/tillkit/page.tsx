import '@tillkit/components/styles.css'
import { createTill } from '@tillkit/client'
import { OtpLogin } from '@tillkit/components/otp-login'
import { TillProvider } from '@tillkit/hooks'
import { show } from '../show.tsx'

show(
  <TillProvider till={createTill({ gateway: '/till' })}>
    <OtpLogin />
  </TillProvider>,
)
