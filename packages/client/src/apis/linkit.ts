import * as v from 'valibot'
import { linkitErrorSchema } from '../contracts/linkit/errors.ts'
import { linkit } from '../contracts/linkit/index.ts'
import type { Connection, ErrorReading } from '../http/backend.ts'
import { bind, type Bound } from '../http/bind.ts'
import { contactInHeader } from './contact-header.ts'
import { readErrorCode } from './error-codes.ts'

/** Linkit's endpoints with a backend behind them. */
export type LinkitApi = Bound<typeof linkit>

/** Makes the API's endpoints callable, by way of a gateway: the organisation's token is for servers alone (K14). */
export function createLinkitApi(connection: Connection): LinkitApi {
  return bind(linkit, {
    ...contactInHeader(connection),
    name: 'linkit',
    unwrap: (body) => ({ content: body }),
    readError,
  })
}

/** The status says what it was; the details name the fields, and hold what was typed into them (K8). */
function readError(body: unknown): ErrorReading {
  const fromGateway = readErrorCode(body)
  if (fromGateway.code) return fromGateway
  const read = v.safeParse(linkitErrorSchema, body)
  const word = read.success ? fieldWords[read.output.code] : undefined
  if (!read.success || !word) return { code: null }
  return {
    code: null,
    fieldErrors: Object.fromEntries(Object.keys(read.output.details ?? {}).map((name) => [name, word])),
  }
}

const fieldWords: Readonly<Record<number, string>> = { 400: 'invalid', 409: 'taken', 422: 'invalid' }
