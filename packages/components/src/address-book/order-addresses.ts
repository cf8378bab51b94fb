import type { Address } from '@tillkit/client'

/** The default first, then the most used, then the most recently used; otherwise as they came. */
export const orderAddresses = (addresses: readonly Address[]): Address[] =>
  addresses.toSorted(
    (one, other) =>
      Number(other.isDefault) - Number(one.isDefault) ||
      other.usageCount - one.usageCount ||
      usedAt(other) - usedAt(one),
  )

const usedAt = ({ lastUsedAt }: Address) => (lastUsedAt && Date.parse(lastUsedAt)) || 0
