import type * as LaterSteps from './later-steps.ts'

let steps: typeof LaterSteps | null = null

/** Fetches the steps behind the first. */
export const loadLaterSteps = async () => (steps ??= await import('./later-steps.ts'))

/** Fetches them ahead of time. A failure shows when they are needed. */
export const preloadLaterSteps = (): void => void loadLaterSteps().catch(() => undefined)

/** The steps, once they have been fetched. */
export const arrivedLaterSteps = () => steps
