import { ghanaRegions } from '@tillkit/client'

/** The regions to choose from, with the one that an address has: an older name must not be lost by opening it. */
export const regionNames = (present: string): string[] => {
  const names = ghanaRegions.map(({ name }) => name)
  return present && !names.includes(present) ? [present, ...names] : names
}
