import { sarah } from '../organization.ts'
import type { Failure, FailuresByName } from './failure.ts'

/** Another customer of the organisation has it already. It is repeated, because the text shows it so (K8). */
const duplicate = (field: 'email' | 'phone', value: string): Failure => ({
  what: `another customer’s ${field}`,
  status: 409,
  code: 'CONFLICT',
  details: { [field]: value },
  arrange: () => ({ body: { ...sarah, [field]: value } }),
})
const duplicates = [duplicate('email', 'kofi@example.com'), duplicate('phone', '+233200000001')]

/** What Linkit refuses beyond the shared failures. */
export const linkitFailures: FailuresByName = {
  'linkit customers.list': [
    {
      what: 'more than a hundred at once',
      status: 400,
      code: 'VALIDATION_ERROR',
      arrange: () => ({ query: '?limit=101' }),
    },
  ],
  'linkit customers.lookup': [
    {
      what: 'a number of nobody’s',
      status: 404,
      code: 'NOT_FOUND',
      arrange: () => ({ query: '?phone=%2B233209999999' }),
    },
    {
      what: 'neither an e-mail address nor a number',
      status: 400,
      code: 'VALIDATION_ERROR',
      arrange: () => ({}),
    },
  ],
  'linkit customers.create': [
    ...duplicates,
    {
      what: 'a status that is only ever read',
      status: 400,
      code: 'VALIDATION_ERROR',
      arrange: () => ({ body: { ...sarah, status: 'suspended' } }),
    },
  ],
  'linkit customers.replace': duplicates,
  'linkit addresses.create': [
    {
      what: 'a country that is no code',
      status: 400,
      code: 'VALIDATION_ERROR',
      arrange: (_world, { sample }) => ({ body: { ...Object(sample), country: 'Ghana' } }),
    },
  ],
}
