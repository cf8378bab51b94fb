import type { Services } from '../services.ts'

/** What to know about a situation: whose phone, which order. */
export type Facts = Readonly<Record<string, string | number>>

/** A situation that is hard to get into by hand. */
export interface Scenario {
  /** What it is, in a sentence. */
  readonly about: string
  /** Sets it up, within a transaction. Again makes another one: nothing is taken from the one before. */
  setUp(services: Services): Facts
}
