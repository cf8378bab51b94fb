import { activeSessionsSource, type ActiveSession, type ApiError } from '@tillkit/client'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { readAgain } from '../read-again.ts'
import type { ReadQuery } from '../read-query.ts'
import type { SourceTill } from '../source-till.ts'

/** Where the shopper is signed in. */
export const activeSessionsQuery = (till: SourceTill): ReadQuery<ActiveSession[]> =>
  queryOptions<ActiveSession[], ApiError>({
    queryKey: ['tillkit', till.session.scope, 'active-sessions'],
    queryFn: ({ signal }) => till.source(activeSessionsSource).list({ signal }),
    staleTime: 30_000,
    retry: false,
  })

/** Signs out on another device, and waits until the list is without it. The current one ends here too. */
export const revokeSessionMutation = (till: SourceTill) =>
  mutationOptions<void, ApiError, ActiveSession>({
    mutationKey: ['tillkit', 'active-sessions', 'revoke'],
    mutationFn: (session) => till.source(activeSessionsSource).revoke(session),
    ...readAgain(() => [activeSessionsQuery(till).queryKey]),
  })

/** Signs out everywhere, here too. */
export const revokeAllSessionsMutation = (till: SourceTill) =>
  mutationOptions<void, ApiError, void>({
    mutationKey: ['tillkit', 'active-sessions', 'revoke-all'],
    mutationFn: () => till.source(activeSessionsSource).revokeAll(),
  })
