import type { ApiConventions, Caller } from '../api-conventions.ts'
import { Refusal } from '../refusal.ts'

/** The one token that is taken (A16). */
export const linkitToken = 'linkit_test_sandbox'

/** The one organisation that it opens. */
export const linkitOrganizationId = 'org_sandbox'

/** An organisation's server. */
export interface LinkitCaller extends Caller {
  readonly organizationId: string
}

/** How Linkit answers, refuses and knows its callers. There is no envelope around a success. */
export const linkitConventions: ApiConventions<LinkitCaller> = {
  mount: '/linkit',
  root: '',
  authenticate({ headers }) {
    const [, token] = /^Bearer (\S+)$/i.exec(headers.get('Authorization') ?? '') ?? []
    if (token !== linkitToken) {
      throw new Refusal('UNAUTHENTICATED', { status: 401, message: 'The token is missing, or not valid' })
    }
    if (headers.get('X-Organization-ID') !== linkitOrganizationId) {
      throw new Refusal('FORBIDDEN', { status: 403, message: 'The token does not open this organization' })
    }
    return { scope: linkitOrganizationId, organizationId: linkitOrganizationId }
  },
  wrapSuccess: (answer) => answer,
  wrapRefusal: ({ status, message, details }) => ({ code: status, error: message, details }),
}
