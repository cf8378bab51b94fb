interface Used {
  readonly usageCount: number
  readonly lastUsedAt: string | null
}

/** What the order of saved rows goes by. */
export interface Saved extends Used {
  readonly isDefault: boolean
}

/** The default first, then the most used, then the most recently used; otherwise as they came. */
export const mostUsedFirst = <Row extends Saved>(rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => Number(other.isDefault) - Number(one.isDefault) || byUse(one, other))

/** Sorts the most used to the front, then the most recently used. */
export const byUse = (one: Used, other: Used): number =>
  other.usageCount - one.usageCount || usedAt(other) - usedAt(one)

const usedAt = ({ lastUsedAt }: Used) => (lastUsedAt && Date.parse(lastUsedAt)) || 0
