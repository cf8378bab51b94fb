// The factories: no React in them, so that a server can prefetch with them.
export {
  addAddressMutation,
  addressesQuery,
  makeDefaultAddressMutation,
  removeAddressMutation,
} from './addresses/queries.ts'
export { linkDataQuery, type LinkDataTill } from './link-data/queries.ts'
export { requestOtpMutation, signOutMutation, verifyOtpMutation, type OtpAnswer } from './link-session/queries.ts'
