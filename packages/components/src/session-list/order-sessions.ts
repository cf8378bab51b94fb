import type { ActiveSession } from '@tillkit/client'

/** This device first, then the most recently used; otherwise as they came. */
export const orderSessions = (sessions: readonly ActiveSession[]): ActiveSession[] =>
  [...sessions].sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent) || usedAt(other) - usedAt(one))

const usedAt = ({ lastUsedAt, createdAt }: ActiveSession) => Date.parse(lastUsedAt ?? createdAt ?? '') || 0
