// No sign-in: its form for an address is the nearest that it has. Drawn with Preact.
import { Address, AdyenCheckout } from '@adyen/adyen-web'
import '@adyen/adyen-web/styles/adyen.css'

const checkout = await AdyenCheckout({
  environment: 'test',
  clientKey: 'pub.v2.benchmark',
  countryCode: 'GH',
  locale: 'en-US',
  analytics: { enabled: false },
  _environmentUrls: { api: `${location.origin}/adyen/`, analytics: `${location.origin}/adyen/` },
})
new Address(checkout, { data: {}, onChange() {} }).mount('#page')
