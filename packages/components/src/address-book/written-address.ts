import { ghanaRegionName, type Address, type AddressDraft } from '@tillkit/client'
import type { Written } from '../saved-rows/use-writing.ts'

/** What somebody is writing: a new address, or changes to one. */
export type WrittenAddress = Written<Address, AddressDraft>

/** An address as a form begins with it. What is missing is filled in as the form would. */
export function draftOf(
  { label, line1, line2, city, region, country }: Address,
  countries: readonly string[],
): AddressDraft {
  const where = country ?? countries[0] ?? 'GH'
  return { label, line1, line2, city, region: where === 'GH' ? ghanaRegionName(region) : region, country: where }
}

/**
 * What the shopper changed, and not what the form filled in by itself: only that is sent.
 * @param also the fields that count as changed whatever they hold
 */
export function changesOf(
  before: AddressDraft,
  after: AddressDraft,
  also: ReadonlySet<string> = new Set(),
): Partial<AddressDraft> {
  const was = new Map<string, unknown>(Object.entries(before))
  // Entries of a draft, and so a part of one.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => also.has(name) || (value ?? null) !== (was.get(name) ?? null)),
  ) as Partial<AddressDraft>
}
