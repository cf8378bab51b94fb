import type { ApiError } from '@tillkit/client'
import type { QueryClient, QueryKey } from '@tanstack/react-query'

interface WriteContext {
  readonly client: QueryClient
}

/**
 * Has a write read again what it changes. Its success waits for that, so that what is shown next is true. A failure does
 * not, and reads again only where the write may have happened all the same, or came too late.
 * @param keys of what it changes, as they are when it ends
 */
export function readAgain(keys: () => readonly QueryKey[]) {
  const read = (client: QueryClient) => Promise.all(keys().map((queryKey) => client.invalidateQueries({ queryKey })))
  return {
    onSuccess: (_answer: unknown, _input: unknown, _result: unknown, { client }: WriteContext) => read(client),
    onError(error: ApiError, _input: unknown, _result: unknown, { client }: WriteContext) {
      if (error.outcomeUnknown || error.code === 'not-found') void read(client)
    },
  }
}
