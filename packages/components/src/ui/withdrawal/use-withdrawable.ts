import { useTill } from '@tillkit/hooks'
import { useAbandonable } from './use-abandonable.ts'

/** What can be told of a mutation while it waits for the network. */
interface Waiting<Variables, Result> {
  readonly variables: Variables | undefined
  readonly submittedAt: number
  mutateAsync(variables: Variables): Promise<Result>
  reset(): void
}

/**
 * A mutation that can be taken back for as long as it only waits for the network: then nothing is sent once the network
 * is back. What is on its way already goes on.
 *
 * ```tsx
 * const remove = useWithdrawable(useRemoveAddress())
 * ```
 */
export function useWithdrawable<Variables, Result, Mutation>(mutation: Mutation & Waiting<Variables, Result>) {
  const { queryClient } = useTill()
  const { wait, abandon } = useAbandonable()
  return {
    ...mutation,
    // One that is taken back never answers.
    mutateAsync: (variables: Variables) => wait(mutation.mutateAsync(variables)),
    withdraw() {
      const cache = queryClient.getMutationCache()
      const { variables, submittedAt } = mutation
      const waiting = cache.find({
        predicate: ({ state }) =>
          state.isPaused && state.submittedAt === submittedAt && Object.is(state.variables, variables),
      })
      if (!waiting) return
      cache.remove(waiting)
      mutation.reset()
      abandon()
    },
  }
}
