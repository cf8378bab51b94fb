import '@tillkit/components/styles.css'
import { OtpLogin } from '@tillkit/components/otp-login'
import { createTill, TillProvider } from '@tillkit/components/till'
import { show } from '../show.tsx'

show(
  <TillProvider till={createTill({ gateway: '/till' })}>
    <OtpLogin />
  </TillProvider>,
)
