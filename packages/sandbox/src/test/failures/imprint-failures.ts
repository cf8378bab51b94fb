import type { FailuresByName } from './failure.ts'

/** What Imprint refuses beyond the shared failures. */
export const imprintFailures: FailuresByName = {
  'imprint accountLinks.create': [
    {
      what: 'a customer who is linked to another partner customer',
      status: 409,
      code: 'CONFLICT',
      async arrange(world, operation) {
        await world.send(operation, { body: { partner_customer_id: 'SOMEBODY_ELSE' } })
        return world.rightly(operation)
      },
    },
  ],
}
