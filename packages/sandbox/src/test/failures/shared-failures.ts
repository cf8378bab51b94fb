import type { Operation } from '../every-operation.ts'
import { link } from '../visitor.ts'
import type { Failure } from './failure.ts'

const unknownId: Failure = {
  what: 'an id of nothing',
  status: 404,
  code: 'NOT_FOUND',
  arrange: async (world, operation) => ({
    ...(await world.rightly(operation)),
    lastId: operation.api === 'imprint' ? crypto.randomUUID() : 'none_0',
  }),
}

const noObject: Failure = {
  what: 'a body that is no object',
  status: 400,
  code: 'VALIDATION_ERROR',
  arrange: async (world, operation) => ({ ...(await world.rightly(operation)), body: [] }),
}

const endedSession: Failure = {
  what: 'a session that was ended',
  status: 401,
  code: 'SESSION_REVOKED',
  async arrange(world, operation) {
    const right = await world.rightly(operation)
    const { refreshToken } = world.session
    await world.shop.send('POST', `${link}/elements/logout`, { body: { session_token: refreshToken } })
    return right
  },
}

const expiredToken: Failure = {
  what: 'a session token that has run out',
  status: 401,
  code: 'UNAUTHENTICATED',
  async arrange(world, operation) {
    const right = await world.rightly(operation)
    world.sandbox.clock.advance(15 * 60)
    return right
  },
}

const headers = { 'Idempotency-Key': 'one' }

const usedKey: Failure = {
  what: 'a key that belongs to another payload',
  status: 422,
  code: 'IDEMPOTENCY_KEY_REUSED',
  async arrange(world, operation) {
    const right = { ...(await world.rightly(operation)), headers }
    await world.send(operation, right)
    // One of these is a field of any body, and the rest is not read.
    const other = { label: 'Other', name: 'Other', reason: 'Other', order_type: 'pickup', notify_on_order: false }
    return { ...right, body: { ...Object(right.body), ...other } }
  },
}

const busyKey: Failure = {
  what: 'a key whose first request still runs',
  status: 409,
  code: 'REQUEST_IN_PROGRESS',
  async arrange(world, operation) {
    const { faults } = world.sandbox
    const right = { ...(await world.rightly(operation)), headers }
    faults.add({ fault: { kind: 'delay', milliseconds: 250 } })
    world.underWay.push(world.send(operation, right))
    while (faults.list().length > 0) await new Promise((resolve) => setTimeout(resolve, 5))
    return right
  },
}

/** What is refused alike wherever it can happen. */
export function sharedFailures({ template, endpoint: { access, body, keyed } }: Operation): Failure[] {
  return [
    ...(template.includes(':') ? [unknownId] : []),
    ...(body ? [noObject] : []),
    ...(access === 'session' ? [endedSession, expiredToken] : []),
    ...(keyed && body ? [usedKey] : []),
    ...(keyed ? [busyKey] : []),
  ]
}
