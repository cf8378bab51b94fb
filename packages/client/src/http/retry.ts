import { ApiError, isApiError } from './api-error.ts'

const tries = 3
const firstPause = 500
/** Milliseconds after which no further try begins. */
const patience = 30_000

export interface RetryOptions {
  /** Whether sending again is allowed at all: the endpoint is safe to repeat, or a key makes it so. */
  readonly repeatable: boolean
  /** Asked before each further try: a caller that went away, or a session that changed, ends it. */
  readonly stillWanted: () => boolean
}

/** How long to wait before a further try (milliseconds), or `null` when the error has to be shown. */
export function retryPause(error: unknown, failures: number, elapsed: number): number | null {
  if (!isApiError(error) || !error.retryable || failures >= tries) return null
  // Half of each pause is chance, so that many phones coming back from one outage do not arrive together.
  const backOff = firstPause * 2 ** (failures - 1) * (0.5 + Math.random() / 2)
  const pause = Math.max(backOff, error.retryAfter ?? 0)
  return elapsed + pause > patience ? null : pause
}

/** Runs `attempt` until it succeeds, fails for good, or has been tried three times within thirty seconds. */
export async function withRetry<T>(attempt: () => Promise<T>, { repeatable, stillWanted }: RetryOptions): Promise<T> {
  const started = Date.now()
  let lost = false
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt()
    } catch (failure) {
      const error: unknown = lost ? inDoubt(failure) : failure
      lost = isApiError(error) && error.outcomeUnknown
      const pause = repeatable ? retryPause(error, failures, Date.now() - started) : null
      if (pause === null) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
      if (!stillWanted()) throw error
    }
  }
}

/** What came after a try whose answer got lost: turned away, it does not tell that the first one did nothing. */
function inDoubt(error: unknown): unknown {
  if (!isApiError(error) || !error.turnedAway) return error
  const { code, backend, operation, status, retryAfter, requestId } = error
  return new ApiError({ code, backend, operation, status, retryAfter, requestId, outcomeUnknown: true })
}
