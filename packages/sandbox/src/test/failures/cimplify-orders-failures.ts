import type { Failure, FailuresByName } from './failure.ts'

const beingPrepared: Failure = {
  what: 'an order that is being prepared',
  status: 409,
  code: 'CONFLICT',
  async arrange(world, operation) {
    await world.shop.advance(world.own.id, 'preparing')
    return world.rightly(operation)
  },
}

/** What Cimplify Orders refuses at one operation and not at the others. */
export const cimplifyOrdersFailures: FailuresByName = {
  'cimplify-orders orders.list': [
    {
      what: 'more than a hundred at once',
      status: 400,
      code: 'VALIDATION_ERROR',
      arrange: () => ({ query: '?limit=101' }),
    },
  ],
  'cimplify-orders orders.cancel': [
    beingPrepared,
    {
      what: 'a reason of 501 characters',
      status: 400,
      code: 'VALIDATION_ERROR',
      arrange: () => ({ body: { reason: 'x'.repeat(501) } }),
    },
  ],
  'cimplify-orders orders.attachCustomer': [
    {
      what: 'another customer than the one signed in',
      status: 404,
      code: 'NOT_FOUND',
      async arrange(world, operation) {
        return { ...(await world.rightly(operation)), body: { customer_id: 'cus_0' } }
      },
    },
  ],
}
