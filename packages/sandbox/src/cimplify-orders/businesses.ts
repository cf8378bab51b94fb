/** The merchants of the sandbox. */
export const businessIds = ['bus_sandbox', 'bus_other'] as const

type BusinessId = (typeof businessIds)[number]

/** What they are called. */
export const businessNames: Readonly<Record<BusinessId, string>> = {
  bus_sandbox: 'Kofi & Pantry',
  bus_other: 'Adabraka Books',
}

/** Whose storefront a publishable key is for (A16). */
const businessOfKey: ReadonlyMap<string | null, BusinessId> = new Map([['pk_test_sandbox', 'bus_sandbox']])

/** The business of the request's `X-Public-Key`, or `undefined` if the key is missing or not known (O1). */
export function businessOf(headers: Headers): BusinessId | undefined {
  return businessOfKey.get(headers.get('X-Public-Key'))
}
