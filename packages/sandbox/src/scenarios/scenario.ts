import type { Services } from '../services.ts'

/** A situation that is hard to get into by hand. */
export interface Scenario<Facts = Readonly<Record<string, string | number>>> {
  /** What it is, in a sentence. */
  readonly about: string
  /**
   * Sets it up, within a transaction, and tells what to know about it: whose phone, which order. Again makes another
   * one: nothing is taken from the one before.
   */
  setUp(services: Services): Facts
}
