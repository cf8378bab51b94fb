// What a page puts above the components. An entry of its own and no part of the index: pages that have it need neither
// the index of `@tillkit/client` nor that of `@tillkit/hooks`, of which some bundlers keep more than is used.
export {
  cookieCustody,
  createTill,
  memoryCustody,
  type Custody,
  type CustodyMaker,
  type DirectApis,
  type DirectTillOptions,
  type GatewayTillOptions,
  type Till,
  type TillEvent,
  type TillOptions,
} from '@tillkit/client'
export { TillProvider, type TillProviderProps } from '@tillkit/hooks'
