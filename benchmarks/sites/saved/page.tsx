// Where somebody who was here before sees their address and their wallet: through the gateway, or at `?api=…` itself.
import '@tillkit/components/styles.css'
import { AddressPicker } from '@tillkit/components/address-picker'
import { MobileMoneyPicker } from '@tillkit/components/mobile-money-picker'
import { cookieCustody, createTill, TillProvider } from '@tillkit/components/till'
import { show } from '../show.tsx'

const api = new URLSearchParams(location.search).get('api')
const till = createTill(
  api === null ? { gateway: '/till' } : { custody: cookieCustody({ cimplifyLink: { url: api } }) },
)

show(
  <TillProvider till={till}>
    <AddressPicker />
    <MobileMoneyPicker />
  </TillProvider>,
)
