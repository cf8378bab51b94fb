export { cimplifyLink } from './cimplify-link/index.ts'
export { linkEnvelopeSchema, linkErrorCodes, linkErrorSchema, type LinkErrorCode } from './cimplify-link/envelope.ts'
export { mobileMoneyProviders } from './cimplify-link/saved-mobile-money.ts'
export { ordersEnvelopeSchema, ordersErrorSchema } from './cimplify-orders/envelope.ts'
export { cimplifyOrders } from './cimplify-orders/index.ts'
export { orderStatuses } from './cimplify-orders/orders.ts'
export { paymentFailureReasons, paymentStatuses } from './cimplify-orders/payments.ts'
export {
  defineEndpoint,
  isEndpoint,
  listEndpoints,
  pathParameterPattern,
  type Contract,
  type Endpoint,
  type EndpointInput,
  type EndpointOutput,
  type Schema,
} from './endpoint.ts'
export { imprintErrorSchema } from './imprint/account-links.ts'
export { imprint } from './imprint/index.ts'
export { textByName } from './lenient.ts'
export { linkitAddressDraftSchema } from './linkit/addresses.ts'
export {
  linkitCreateStatuses,
  linkitGenders,
  linkitReadStatuses,
  linkitReplacementSchema,
  linkitTypes,
} from './linkit/customers.ts'
export { linkitErrorSchema } from './linkit/errors.ts'
export { linkit } from './linkit/index.ts'
