/** One thing that goes wrong, and the promise that it is survived: rejects where it is not. */
export interface FaultRow {
  /** As the list of faults to survive numbers it. */
  readonly id: string
  readonly what: string
  readonly survive: () => Promise<void>
}
