// The factories: no React in them, so that a server can prefetch with them.
export { activeSessionsQuery, revokeAllSessionsMutation, revokeSessionMutation } from './active-sessions/queries.ts'
export {
  addAddressMutation,
  addressesQuery,
  editAddressMutation,
  makeDefaultAddressMutation,
  recordAddressUseMutation,
  removeAddressMutation,
} from './addresses/queries.ts'
export { contactStatusMutation, enrollAndLinkOrderMutation, enrollMutation } from './enrollment/queries.ts'
export { linkDataQuery } from './link-data/queries.ts'
export { requestOtpMutation, signOutMutation, verifyOtpMutation, type OtpAnswer } from './link-session/queries.ts'
export { linkAccountMutation, linkedAccountQuery } from './linked-account/queries.ts'
export {
  addMobileMoneyMutation,
  makeDefaultMobileMoneyMutation,
  mobileMoneyQuery,
  recordMobileMoneyUseMutation,
  removeMobileMoneyMutation,
  replaceMobileMoneyMutation,
  verifyMobileMoneyMutation,
} from './mobile-money/queries.ts'
export { orderPaymentQuery, verifyPaymentMutation } from './order-payment/queries.ts'
export { cancelOrderMutation, claimOrderMutation, linkOrdersQuery, orderQuery, ordersQuery } from './orders/queries.ts'
export { preferencesQuery, updatePreferencesMutation } from './preferences/queries.ts'
export { profileQuery, updateProfileMutation } from './profile/queries.ts'
export type { SourceTill } from './source-till.ts'
