export {
  createTill,
  type GatewayTillOptions,
  type MemoryTillOptions,
  type Till,
  type TillOptions,
} from './create-till.ts'
export { createCimplifyLinkApi, type CimplifyLinkApi } from './apis/cimplify-link.ts'
export { addressDraftSchema, type Address, type AddressDraft } from './domain/address.ts'
export type { AddressBook, ReadOptions } from './domain/address-book.ts'
export { linkAddressBook } from './domain/link-address-book.ts'
export type { LinkData, LinkDataSource } from './domain/link-data.ts'
export { maskContact, type Contact, type LinkSessionSource, type OtpChallenge } from './domain/link-session.ts'
export type { MobileMoneyAccount } from './domain/mobile-money.ts'
export { loadPhoneNumbers, maskPhone, type PhoneNumber, type PhoneNumbers } from './domain/phone.ts'
export type { Preferences } from './domain/preferences.ts'
export type { LinkCustomer } from './domain/profile.ts'
export { ghanaRegionName, ghanaRegions, type Region } from './domain/regions.ts'
export { ApiError, isApiError, type ApiErrorCode, type ApiErrorDetails, type BackendName } from './http/api-error.ts'
export { createIntents, newIdempotencyKey, type Intents } from './intents.ts'
export type { Session, SessionEnd } from './session/session.ts'
