// What a page puts above the components, the language among it, so that one package is all it imports from, beside single
// components. The index has the language too, but with some bundlers it brings code of the other components along. The
// index is without the rest: whoever has hooks of their own takes it from `@tillkit/client` and `@tillkit/hooks`.
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
export { MessagesProvider, useMessages, type MessagesProviderProps, type SomeMessages } from './messages/messages.tsx'
export { errorMessage } from './messages/error-message.ts'
export type { CoreMessages } from './messages/areas.ts'
export type { Messages } from './messages/en.ts'
