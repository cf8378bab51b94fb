// What a page puts above the components, so that one package is all it imports from. No part of the index: whoever has
// hooks of their own beside them takes it from `@tillkit/client` and `@tillkit/hooks`.
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
