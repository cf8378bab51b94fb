import { useTill } from '@tillkit/hooks'
import { useRef } from 'react'

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
  const giveUp = useRef<((why: Error) => void) | null>(null)
  return {
    ...mutation,
    // One that is taken back never answers: whoever waits for it must not wait for good.
    mutateAsync: (variables: Variables) =>
      new Promise<Result>((resolve, reject) => {
        giveUp.current = reject
        void mutation.mutateAsync(variables).then(resolve, reject)
      }),
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
      giveUp.current?.(new Error('It was taken back before it was sent.'))
    },
  }
}
