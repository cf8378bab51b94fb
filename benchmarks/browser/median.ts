import { quantile } from '../gateway/quantile.ts'

/** The middle one of several rounds: what else ran on the machine during one of them counts for nothing. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)
