import { imprint } from '../contracts/imprint/index.ts'
import type { Connection } from '../http/backend.ts'
import { bind, type Bound } from '../http/bind.ts'
import { readErrorCode } from './error-codes.ts'

/** Imprint's endpoint with a backend behind it. */
export type ImprintApi = Bound<typeof imprint>

/** Makes the API's endpoint callable, by way of a gateway: the partner's key is for servers alone (I1). */
export function createImprintApi(connection: Connection): ImprintApi {
  return bind(imprint, {
    ...connection,
    name: 'imprint',
    unwrap: (body) => ({ content: body }),
    // Its own errors are known by their status (I4); a gateway's by their code.
    readError: readErrorCode,
  })
}
