import type { Change, ContractWorld } from './contract-world.ts'
import type { Operation } from './every-operation.ts'
import { linkitHeaders } from './organization.ts'
import { wrongCode } from './wrong-code.ts'

/** Credentials that are not those of the operation, and how it says no to them. */
export interface WrongCredentials {
  readonly what: string
  readonly status: number
  readonly code: string
  change(world: ContractWorld, right: Change): Change
}

const refused = (what: string, credentials: Change['credentials'] = {}, status = 401, code = 'UNAUTHENTICATED') => ({
  what,
  status,
  code,
  change: () => ({ credentials }),
})
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
const publicKey = { 'X-Public-Key': 'pk_test_sandbox' }

const withoutSession: readonly WrongCredentials[] = [
  refused('none'),
  refused('a made-up token', bearer('cim_st_made_up')),
  refused('another API’s token', bearer('linkit_test_sandbox')),
  refused('another scheme', { Authorization: 'Basic YW1hOmFtYQ==' }),
  {
    ...refused('the refresh token'),
    change: ({ session }) => ({ credentials: bearer(session.refreshToken) }),
  },
]

const withoutPublicKey: readonly WrongCredentials[] = [
  { ...refused('no key'), change: ({ session }) => ({ credentials: bearer(session.token) }) },
  refused('a secret key', { 'X-Public-Key': 'sk_test_sandbox' }),
  refused('another merchant’s key', { 'X-Public-Key': 'pk_live_other' }),
  refused('a made-up session beside the key', { ...publicKey, ...bearer('cim_st_made_up') }),
]

const withoutBillToken: readonly WrongCredentials[] = ['', '?token=bt_made_up'].map((query) => ({
  ...refused(query === '' ? 'no bill token, signed in' : 'a made-up bill token, signed in', {}, 404, 'NOT_FOUND'),
  change: ({ guests, session }) => ({
    credentials: { ...publicKey, ...bearer(session.token) },
    lastId: guests.id,
    query,
  }),
}))

const noSession = refused('no session', publicKey)
const nothingAtAll: WrongCredentials = {
  ...refused('neither session nor bill token', {}, 404, 'NOT_FOUND'),
  change: ({ own }) => ({ credentials: publicKey, lastId: own.id, query: '' }),
}

/** Each takes the public key, and then a session, or a session or a bill token, or a session and a bill token. */
const ordersCredentials: Readonly<Record<string, readonly WrongCredentials[]>> = {
  'cimplify-orders orders.list': [noSession],
  'cimplify-orders orders.attachCustomer': [noSession, ...withoutBillToken],
}

const withoutKey: Readonly<Record<string, readonly WrongCredentials[]>> = {
  imprint: [
    refused('none'),
    refused('a made-up key', bearer('imprint_live_other')),
    refused('another API’s token', bearer('linkit_test_sandbox')),
  ],
  linkit: [
    refused('none'),
    refused('a made-up token', { ...linkitHeaders, ...bearer('made-up') }),
    refused('no organisation', bearer('linkit_test_sandbox'), 403, 'FORBIDDEN'),
    refused('another organisation', { ...linkitHeaders, 'X-Organization-ID': 'org_other' }, 403, 'FORBIDDEN'),
  ],
}

/** Public operations, whose credential is in the body. */
const inTheBody: Readonly<Record<string, readonly WrongCredentials[]>> = {
  'cimplify-link auth.verifyOtp': [
    {
      ...refused('a code that was not sent', {}, 400, 'INVALID_OTP'),
      change: (_world, { body }) => ({ body: { ...Object(body), otp_code: wrongCode(Object(body).otp_code) } }),
    },
  ],
  'cimplify-link auth.refresh': [
    { ...refused('a made-up refresh token'), change: () => ({ body: { session_token: 'cim_rt_made_up' } }) },
    {
      ...refused('the session token'),
      change: ({ session }) => ({ body: { session_token: session.token } }),
    },
  ],
}

/** All that are tried on an operation: none, where it asks for none. */
export function wrongCredentials({ api, name, endpoint: { access } }: Operation): readonly WrongCredentials[] {
  if (api === 'cimplify-orders') {
    return [...withoutPublicKey, ...(ordersCredentials[name] ?? [nothingAtAll, ...withoutBillToken])]
  }
  return access === 'session' ? withoutSession : (withoutKey[api] ?? inTheBody[name] ?? [])
}
