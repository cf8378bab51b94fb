import { ApiError, isApiError } from '../http/api-error.ts'

/** Says an API's field errors in the shopper's words, so that a form finds its own fields in them. */
export async function withDomainFields<T>(names: Readonly<Record<string, string>>, answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (!isApiError(error) || Object.keys(error.fieldErrors).length === 0) throw error
    const fieldErrors = Object.fromEntries(
      Object.entries(error.fieldErrors).map(([name, word]) => [names[name] ?? name, word]),
    )
    const { code, backend, operation, status, retryAfter, requestId } = error
    throw new ApiError({ code, backend, operation, status, retryAfter, requestId, fieldErrors })
  }
}
