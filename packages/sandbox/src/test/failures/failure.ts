import type { Change, ContractWorld } from '../contract-world.ts'
import type { Operation } from '../every-operation.ts'

/** One documented way for an operation to say no. */
export interface Failure {
  readonly what: string
  readonly status: number
  /** As Cimplify's APIs call it (A1). The others have words of their own for the same. */
  readonly code: string
  readonly details?: Readonly<Record<string, unknown>>
  /** Gets the world into the situation, and says what the request has to be. */
  arrange(world: ContractWorld, operation: Operation): Change | Promise<Change>
}

/** Failures of operations by their dotted names. */
export type FailuresByName = Readonly<Record<string, readonly Failure[]>>
