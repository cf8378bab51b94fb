import { expect } from 'vitest'

const imprintTypes: Readonly<Record<string, string>> = {
  VALIDATION_ERROR: 'invalid_request',
  UNAUTHENTICATED: 'authentication_error',
  NOT_FOUND: 'not_found',
  CONFLICT: 'conflict',
}

/** What a refusal has to say, in each API's own shape. */
export function refusalIn(api: string, status: number, code: string, details?: Readonly<Record<string, unknown>>) {
  const message = expect.stringMatching(/\S/)
  if (api === 'imprint') return { error: { type: imprintTypes[code], message } }
  const fields = details === undefined ? {} : { details }
  if (api === 'linkit') return { code: status, error: message, ...fields }
  const error = { code, message, ...fields }
  if (api === 'cimplify-orders') return { success: false, error }
  return { error, meta: { timestamp: expect.any(String) }, status: { code: status, success: false } }
}
