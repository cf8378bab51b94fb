import * as v from 'valibot'
import { invalid } from './gateway-error.ts'

/** Which fields were refused, without a word of what stood in them. `whole` names what no field is to blame for. */
const refusedFields = (issues: readonly v.BaseIssue<unknown>[], whole: string): Record<string, string> =>
  Object.fromEntries(issues.map((issue) => [v.getDotPath(issue) ?? whole, 'Missing or not allowed.']))

/** The refusal of a body that is not as the contract has it. */
export const refusedBody = (issues: readonly v.BaseIssue<unknown>[]) =>
  invalid('The body does not fit this route.', refusedFields(issues, 'body'))

/** The same of a query. */
export const refusedQuery = (issues: readonly v.BaseIssue<unknown>[]) =>
  invalid('The query does not fit this route.', refusedFields(issues, 'query'))
