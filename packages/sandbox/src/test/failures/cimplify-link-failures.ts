import { wrongCode } from '../wrong-code.ts'
import type { FailuresByName } from './failure.ts'

const kofi = '+233200000000'
const wrongTries = 5
const statusChecks = 20

/** What Cimplify Link refuses at one operation and not at the others. */
export const cimplifyLinkFailures: FailuresByName = {
  'cimplify-link auth.requestOtp': [
    {
      what: 'another code within half a minute',
      status: 429,
      code: 'RATE_LIMITED',
      async arrange(world, operation) {
        const right = await world.rightly(operation)
        await world.send(operation, right)
        return right
      },
    },
    {
      what: 'what is no phone number',
      status: 400,
      code: 'VALIDATION_ERROR',
      arrange: () => ({ body: { contact: '12', contact_type: 'phone' } }),
    },
  ],
  'cimplify-link auth.verifyOtp': [
    {
      what: 'a code that has expired',
      status: 400,
      code: 'OTP_EXPIRED',
      async arrange(world, operation) {
        const right = await world.rightly(operation)
        world.sandbox.clock.advance(300)
        return right
      },
    },
    {
      what: 'the right code after five wrong ones',
      status: 429,
      code: 'TOO_MANY_ATTEMPTS',
      async arrange(world, operation) {
        const right = await world.rightly(operation)
        const wrong = wrongCode(await world.shop.latestCode())
        for (let tries = 0; tries < wrongTries; tries += 1) await world.shop.verifyOtp(wrong)
        return right
      },
    },
  ],
  'cimplify-link auth.refresh': [
    {
      what: 'a refresh token that was used already',
      status: 401,
      code: 'SESSION_REVOKED',
      async arrange(world, operation) {
        await world.shop.refresh(world.session.refreshToken)
        return world.rightly(operation)
      },
    },
    {
      what: 'no refresh token at all',
      status: 401,
      code: 'UNAUTHENTICATED',
      arrange: () => ({}),
    },
  ],
  'cimplify-link profile.update': [
    {
      what: 'somebody else’s phone number',
      status: 409,
      code: 'CONFLICT',
      details: { phone: 'belongs to another account' },
      async arrange({ shop }) {
        await shop.signIn(kofi)
        return { body: { phone: kofi } }
      },
    },
  ],
  'cimplify-link enrollment.checkStatus': [
    {
      what: 'too many contacts',
      status: 429,
      code: 'RATE_LIMITED',
      async arrange(world, operation) {
        const right = await world.rightly(operation)
        for (let checks = 0; checks < statusChecks; checks += 1) await world.send(operation, right)
        return right
      },
    },
  ],
  'cimplify-link enrollment.enroll': [
    {
      what: 'a contact that nobody proved',
      status: 400,
      code: 'VALIDATION_ERROR',
      arrange: () => ({ body: { contact: kofi, name: 'Kofi' } }),
    },
  ],
  'cimplify-link enrollment.enrollAndLinkOrder': ['ord_0', undefined].map((order_id) => ({
    what: order_id === undefined ? 'an order of another business' : 'an order that is none',
    status: 404,
    code: 'NOT_FOUND',
    async arrange(world, operation) {
      const { body } = await world.rightly(operation)
      return { body: { ...Object(body), ...(order_id === undefined ? { business_id: 'bus_other' } : { order_id }) } }
    },
  })),
  'cimplify-link preferences.update': [
    {
      what: 'an address of nobody’s',
      status: 400,
      code: 'VALIDATION_ERROR',
      arrange: () => ({ body: { default_address_id: 'addr_0' } }),
    },
  ],
  'cimplify-link mobileMoney.create': [
    {
      what: 'a wallet that is saved already',
      status: 409,
      code: 'CONFLICT',
      details: { phone_number: 'is saved already' },
      async arrange(world, operation) {
        const right = await world.rightly(operation)
        await world.send(operation, right)
        return right
      },
    },
    {
      what: 'a provider that is not documented',
      status: 400,
      code: 'VALIDATION_ERROR',
      arrange: (_world, { sample }) => ({ body: { ...Object(sample), provider: 'mtn2' } }),
    },
  ],
  'cimplify-link orders.read': [
    {
      what: 'an order of another business than asked for',
      status: 404,
      code: 'NOT_FOUND',
      arrange: () => ({ query: '?business_id=bus_other' }),
    },
  ],
}
