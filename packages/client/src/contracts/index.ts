export { cimplifyLink } from './cimplify-link/index.ts'
export { linkEnvelopeSchema, linkErrorCodes, linkErrorSchema, type LinkErrorCode } from './cimplify-link/envelope.ts'
export { mobileMoneyProviders } from './cimplify-link/mobile-money.ts'
export {
  defineEndpoint,
  isEndpoint,
  listEndpoints,
  pathParameterPattern,
  type Contract,
  type Endpoint,
  type EndpointInput,
  type EndpointOutput,
} from './endpoint.ts'
