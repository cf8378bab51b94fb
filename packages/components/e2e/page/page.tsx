// The kit on a page of its own, over the sandbox in the same tab: `?show=pickers&signedIn&otherDevices=2&delay=700`,
// `?show=payment&order`.
import '@tillkit/components/styles.css'
import '../../../../.storybook/preview.css'
import { TillProvider } from '@tillkit/hooks'
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { basket } from '../../../../.storybook/checkout-plays.ts'
import { checkoutServerOf } from '../../../../.storybook/checkout-shop.ts'
import { openShopper, type Shopper } from '../../../../.storybook/shopper.ts'
import { AccountButton } from '../../src/account-button/account-button.tsx'
import { AccountPage } from '../../src/account-page/account-page.tsx'
import { AddressBook } from '../../src/address-book/address-book.tsx'
import { AddressPicker } from '../../src/address-picker/address-picker.tsx'
import { Checkout } from '../../src/checkout/checkout.tsx'
import { en } from '../../src/messages/en.ts'
import { MessagesProvider } from '../../src/messages/messages.tsx'
import { MobileMoneyBook } from '../../src/mobile-money-book/mobile-money-book.tsx'
import { MobileMoneyPicker } from '../../src/mobile-money-picker/mobile-money-picker.tsx'
import { OrderTracker } from '../../src/order-tracker/order-tracker.tsx'
import { OtpLogin } from '../../src/otp-login/otp-login.tsx'
import { PaymentApproval } from '../../src/payment-approval/payment-approval.tsx'
import { PreferencesForm } from '../../src/preferences-form/preferences-form.tsx'
import { ProfileForm } from '../../src/profile-form/profile-form.tsx'
import { SessionList } from '../../src/session-list/session-list.tsx'

declare global {
  interface Window {
    /** For the tests: codes, and what was sent. */
    shopper: Shopper
  }
}

const shown: Readonly<Record<string, ReactNode>> = {
  account: <AccountPage />,
  corner: <AccountButton accountHref="#account" />,
  addresses: <AddressBook />,
  wallets: <MobileMoneyBook />,
  preferences: <PreferencesForm />,
  profile: <ProfileForm />,
  sessions: <SessionList />,
  login: <OtpLogin />,
  'address-picker': <AddressPicker />,
  'wallet-picker': <MobileMoneyPicker />,
  pickers: (
    <form>
      <AddressPicker name="address" />
      <MobileMoneyPicker name="wallet" />
    </form>
  ),
}

const wanted = new URLSearchParams(location.search)
const delay = Number(wanted.get('delay'))
const shopper = await openShopper({
  signedIn: wanted.has('signedIn'),
  otherDevices: Number(wanted.get('otherDevices')),
  ...(wanted.has('order') && { order: {} }),
  // Far from a server: answers come when the shopper has long stopped pressing.
  faults: delay ? [{ fault: { kind: 'delay', milliseconds: delay }, times: 1000 }] : [],
})
window.shopper = shopper

const guest = { orderId: shopper.placed.id, access: { as: 'guest', billToken: shopper.placed.billToken } } as const

const ordering: Readonly<Record<string, ReactNode>> = {
  checkout: <Checkout basket={basket} {...checkoutServerOf(shopper).shop} />,
  payment: <PaymentApproval {...guest} onProceed={() => undefined} />,
  order: <OrderTracker {...guest} />,
}
const show = wanted.get('show') ?? 'account'

const element = document.getElementById('page')
if (!element) throw new Error('The page has no element for the kit.')
createRoot(element).render(
  <StrictMode>
    <MessagesProvider messages={en}>
      <TillProvider till={shopper.till}>{shown[show] ?? ordering[show]}</TillProvider>
    </MessagesProvider>
  </StrictMode>,
)
