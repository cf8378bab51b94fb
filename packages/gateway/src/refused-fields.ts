import * as v from 'valibot'

/** Which fields were refused, without a word of what stood in them. `whole` names what no field is to blame for. */
export const refusedFields = (issues: readonly v.BaseIssue<unknown>[], whole: string): Record<string, string> =>
  Object.fromEntries(issues.map((issue) => [v.getDotPath(issue) ?? whole, 'Missing or not allowed.']))
