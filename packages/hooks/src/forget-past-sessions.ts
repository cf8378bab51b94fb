import type { Session } from '@tillkit/client'
import type { QueryClient } from '@tanstack/react-query'

/**
 * Takes everything of a session that is over out of a cache, and nothing else: the page's own queries, and those of
 * another till, stay.
 */
export function forgetPastSessions(client: QueryClient, session: Session): void {
  client.removeQueries({
    queryKey: ['tillkit'],
    predicate: ({ queryKey: [, scope] }) => typeof scope === 'string' && session.isPast(scope),
  })
  const mutations = client.getMutationCache()
  for (const mutation of mutations.findAll({ mutationKey: ['tillkit'] }))
    // One that still runs may be the sign-in that has just begun this session. The others have only memories, or wait for
    // the network: what one shopper wanted saved must not be saved for the next.
    if (mutation.state.status !== 'pending' || mutation.state.isPaused) mutations.remove(mutation)
}
