import type { LinkAddress } from '../contracts/cimplify-link/saved-address.ts'
import type { Address, AddressDraft } from './address.ts'

/** What tells a session's own book at Cimplify Link from every other: part of its cache keys. */
export const linkBookId = (scope: string): string => `${scope}/cimplify-link`

export function fromLink(address: LinkAddress): Address {
  return {
    id: address.id,
    label: address.label,
    line1: address.street_address,
    line2: address.apartment || null,
    city: address.city,
    region: address.region,
    country: address.country,
    isDefault: address.is_default,
    usageCount: address.usage_count,
    lastUsedAt: address.last_used_at,
  }
}

export function toLinkAddress({ label, line1, line2, city, region, country }: AddressDraft) {
  return { label, street_address: line1, ...(line2 ? { apartment: line2 } : {}), city, region, country }
}
