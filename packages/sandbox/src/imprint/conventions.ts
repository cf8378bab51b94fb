import type { ApiConventions, Caller } from '../api-conventions.ts'
import { Refusal } from '../refusal.ts'

/** The one key that is taken (A16). */
export const imprintKey = 'imprint_test_sandbox'

// The words of the error bodies are assumed (A14).
const errorTypes: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  404: 'not_found',
  409: 'conflict',
  429: 'rate_limited',
}

/** How Imprint answers, refuses and knows its callers. There is no envelope around a success. */
export const imprintConventions: ApiConventions<Caller> = {
  mount: '/imprint',
  root: '',
  authenticate({ headers }) {
    const [, key] = /^Bearer (\S+)$/i.exec(headers.get('Authorization') ?? '') ?? []
    if (key !== imprintKey) {
      throw new Refusal('UNAUTHENTICATED', { status: 401, message: 'The API key is missing, or not valid.' })
    }
    return { scope: 'imprint' }
  },
  wrapSuccess: (answer) => answer,
  wrapRefusal: ({ status, message, details }) => ({
    error: {
      type: errorTypes[status] ?? (status < 500 ? 'invalid_request' : 'api_error'),
      message: details
        ? Object.entries(details)
            .map((said) => said.join(' '))
            .join('; ')
        : message,
    },
  }),
}
