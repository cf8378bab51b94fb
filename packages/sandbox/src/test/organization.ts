import * as v from 'valibot'
import type { OpenSandbox } from './open-sandbox.ts'
import { visit } from './visitor.ts'

/** The headers that Linkit asks for. */
export const linkitHeaders = { Authorization: 'Bearer linkit_test_sandbox', 'X-Organization-ID': 'org_sandbox' }

/** The body that the text shows for a new customer. */
export const sarah = {
  first_name: 'Sarah',
  last_name: 'Smith',
  email: 'sarah@example.com',
  phone: '+966509876543',
  birthdate: '1992-08-20',
  gender: 'female',
  type: 'individual',
  status: 'active',
}

const created = v.object({ id: v.string() })

/** Sends what an organisation's server would send to Linkit. */
export function organizationServer(open: Pick<OpenSandbox, 'fetch'>) {
  const { send } = visit(open)
  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = linkitHeaders) =>
    send(method, `/linkit/api/v1/customers${path}`, { headers, ...(body === undefined ? {} : { body }) })
  /** The id of a new customer. */
  const add = async (body: object) => v.parse(created, (await call('POST', '', body)).json).id
  return { call, add }
}
