import { isApiError, type ApiErrorCode } from '@tillkit/client'
import type { CoreMessages } from './areas.ts'
import { durationInWords } from './duration.ts'

/**
 * What a person reads about an error: what happened, and what to do. Chosen by its code; nothing that a server wrote
 * is shown.
 * @param instead where a screen knows better words for some codes
 */
export function errorMessage(
  error: unknown,
  m: CoreMessages,
  instead: Readonly<Partial<Record<ApiErrorCode, string>>> = {},
): string {
  if (!isApiError(error)) return m.errors.unknown
  const { code, retryAfter } = error
  const better = instead[code]
  if (better) return better
  if (retryAfter && (code === 'rate-limited' || code === 'too-many-attempts'))
    return m.errorsWithWait[code](durationInWords(retryAfter, m.locale))
  // Another copy of the kit on the page may know a code that this one does not.
  return m.errors[code] ?? m.errors.unknown
}
