import { cimplifyLink, type Schema } from '@tillkit/client/contracts'
import * as v from 'valibot'
import type { OpenSandbox } from './open-sandbox.ts'

/** Where Cimplify Link is. */
export const link = '/cimplify/v1/link'
/** The demo shopper. */
export const ama = '+233244000000'

/** A request of a test: what there is of it. */
export interface Sent {
  body?: unknown
  token?: string
  key?: string
  headers?: Record<string, string>
}

/** What came back. */
export interface Received {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The JSON of the body, if it is one. */
  readonly json: unknown
}

const outboxSchema = v.array(v.object({ code: v.string() }))
const dataSchema = v.object({ data: v.unknown() })

/** What the envelope holds, read with the contract's own schema. */
export function dataOf<S extends Schema>(schema: S, { json }: Received): v.InferOutput<S> {
  return v.parse(schema, v.parse(dataSchema, json).data)
}

/** A shopper of a sandbox in another process. */
export function visitUrl(url: string) {
  return visit({ fetch: (path, init) => fetch(url + path, init) })
}

/** Sends what a shopper's client would send. */
export function visit(open: Pick<OpenSandbox, 'fetch'>) {
  const send = async (method: string, path: string, { body, token, key, headers }: Sent = {}): Promise<Received> => {
    const response = await open.fetch(path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(key === undefined ? {} : { 'Idempotency-Key': key }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('Content-Type')?.includes('json') && text !== ''
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined }
  }

  const requestOtp = (contact = ama, contact_type = 'phone') =>
    send('POST', `${link}/auth/request-otp`, { body: { contact, contact_type } })

  const verifyOtp = (otp_code: string, contact = ama, contact_type = 'phone') =>
    send('POST', `${link}/auth/verify-otp`, { body: { contact, contact_type, otp_code } })

  /** The code that was sent last, to whomever. */
  const latestCode = async () => v.parse(outboxSchema, (await send('GET', '/_sandbox/outbox')).json)[0]?.code ?? ''

  const signIn = async (contact = ama) => {
    await requestOtp(contact)
    const session = dataOf(
      cimplifyLink.auth.verifyOtp.response ?? v.never(),
      await verifyOtp(await latestCode(), contact),
    )
    return { ...session, token: session.session_token ?? '', refreshToken: session.refresh_token ?? '' }
  }

  const refresh = (session_token: string) => send('POST', `${link}/auth/refresh`, { body: { session_token } })

  return { send, requestOtp, verifyOtp, latestCode, signIn, refresh }
}
