export { createTill, type Till } from './create-till.ts'
export type { DirectTillOptions, GatewayTillOptions, TillOptions } from './till-options.ts'
export { cookieCustody } from './session/cookie-custody.ts'
export type { Custody, CustodyMaker } from './session/custody.ts'
export type { DirectApis } from './session/direct-apis.ts'
export { memoryCustody } from './session/memory-custody.ts'
export type { TillEvent } from './till-events.ts'
export type { Wires } from './wires.ts'
export { createCimplifyLinkApi, type CimplifyLinkApi } from './apis/cimplify-link.ts'
export { createCimplifyOrdersApi, type CimplifyOrdersApi } from './apis/cimplify-orders.ts'
export { withPublicKey } from './apis/public-key.ts'
export { createImprintApi, type ImprintApi } from './apis/imprint.ts'
export { createLinkitApi, type LinkitApi } from './apis/linkit.ts'
export { addressDraftSchema, type Address, type AddressDraft } from './domain/address.ts'
export type { AddressBook, ReadOptions } from './domain/address-book.ts'
export { linkBookId } from './domain/link-address.ts'
export { addressBookSource, linkAddressBook } from './domain/link-address-book.ts'
export { readDigitalAddress } from './domain/digital-address.ts'
export { formatLandmarkLine, parseLandmarkLine, type LandmarkLine } from './domain/landmark-line.ts'
export { linkDataSource, type LinkData, type LinkDataSource } from './domain/link-data.ts'
export { activeSessionsSource, type ActiveSession, type ActiveSessionsSource } from './domain/active-sessions.ts'
export {
  customersSource,
  type CustomerSearch,
  type CustomersFilter,
  type CustomersPage,
  type CustomersSource,
} from './domain/customers.ts'
export { enrollmentSource, type EnrollmentSource, type OrderEnrollment } from './domain/enrollment.ts'
export { linkOrdersSource, type LinkOrdersFilter, type LinkOrdersSource } from './domain/link-orders.ts'
export {
  linkedAccountSource,
  type LinkAccountRequest,
  type LinkedAccount,
  type LinkedAccountSource,
} from './domain/linked-account.ts'
export { linkitAddressBook } from './domain/linkit-address-book.ts'
export { readDraft, type DraftProblem, type DraftReading } from './domain/read-draft.ts'
export { linkitCustomerDraftSchema, type LinkitCustomer, type LinkitCustomerDraft } from './domain/linkit-customer.ts'
export { mobileMoneySource, type MobileMoneySource } from './domain/mobile-money-source.ts'
export { mobileMoneyDraftSchema, type MobileMoneyAccount, type MobileMoneyDraft } from './domain/mobile-money.ts'
export { formatMoney, intlLocale, isAmount, isSameMoney, type FormatMoneyOptions, type Money } from './domain/money.ts'
export type { Order, OrderLine } from './domain/order.ts'
export {
  isOrderOver,
  mayFollow,
  orderProgress,
  orderSteps,
  type OrderProgress,
  type OrderStanding,
  type OrderStatus,
  type OrderStep,
  type OrderStepWords,
} from './domain/order-progress.ts'
export type { OrderAccess } from './domain/order-access.ts'
export { orderChangesSource, type OrderChangesSource } from './domain/order-changes.ts'
export { orderPaymentsSource, type OrderPaymentsSource } from './domain/order-payments.ts'
export { ordersSource, type OrdersPage, type OrdersSource } from './domain/orders.ts'
export {
  isPaymentOver,
  isPaymentSettled,
  paymentAfter,
  paymentBegins,
  type PaymentApproval,
  type PaymentEvent,
  type PaymentReading,
  type PaymentStage,
  type PaymentStatus,
} from './domain/payment-approval.ts'
export { pollingPause, savesData, type PollingOptions } from './domain/polling.ts'
export {
  preferencesSource,
  type Preferences,
  type PreferencesChanges,
  type PreferencesSource,
} from './domain/preferences.ts'
export { profileSource, type LinkCustomer, type ProfileChanges, type ProfileSource } from './domain/profile.ts'
export {
  brandsOf,
  findBrand,
  isSameWallet,
  providerName,
  providersVersion,
  type MobileMoneyProvider,
  type ProviderBrand,
} from './domain/providers.ts'
export {
  linkSessionSource,
  maskContact,
  type Contact,
  type LinkSessionSource,
  type OtpChallenge,
} from './domain/link-session.ts'
export { countryOfNumber } from './domain/country-of-number.ts'
export { loadPhoneNumbers, maskPhone, type PhoneNumber, type PhoneNumbers } from './domain/phone.ts'
export { readPhoneNumber } from './domain/read-phone-number.ts'
export { ghanaRegionName, ghanaRegions, type Region } from './domain/regions.ts'
export { ApiError, isApiError, type ApiErrorCode, type ApiErrorDetails, type BackendName } from './http/api-error.ts'
export type { Connection } from './http/backend.ts'
export { createIntents, intentsSource, newIdempotencyKey, type IntentOptions, type Intents } from './intents.ts'
export { lastingIntentsSource, type LastingIntents } from './lasting-intents.ts'
export type { Session, SessionEnd } from './session/session.ts'
