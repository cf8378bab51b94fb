import { isApiError, pollingPause, savesData, type ApiError } from '@tillkit/client'
import type { Query } from '@tanstack/react-query'

/** How many looks a query had taken when its waiting began. */
const begun = new WeakMap<object, number>()
/** How many looks it had taken when it was over, though not for good. */
const turnedOut = new WeakMap<object, number>()
/** What is over may be undone where nobody here sees it: so many looks more, as seldom as can be. */
const looksAfterwards = 5
let chance: number | undefined

/**
 * An interval for a query that waits for something: soon at first, seldom later, anew whenever the waiting begins
 * again. The pause depends on the looks alone, because react-query starts its timer afresh whenever the answer changes.
 * @param mayTurn whether what is over may be undone: then it is looked at a few times more
 */
export const pollWhile =
  <Data>(goesOn: (data: Data) => boolean, mayTurn: (data: Data) => boolean = () => false) =>
  (query: Query<Data, ApiError>): number | false => {
    const { state } = query
    // Asking for the first time, or again after an error: react-query forgets the error meanwhile, the looks still count.
    if (state.data === undefined && state.error === null) return false
    const waits = state.data === undefined ? isApiError(state.error) && state.error.retryable : goesOn(state.data)
    const taken = looksAt(query)
    const [since, ended] = waits ? [begun, turnedOut] : [turnedOut, begun]
    ended.delete(query)
    const first = since.get(query) ?? taken
    since.set(query, first)
    const looks = taken - first
    if (!waits && (looks >= looksAfterwards || state.data === undefined || !mayTurn(state.data))) return false
    chance ??= Math.random()
    const { error } = state
    // Whoever is in trouble is asked half as often, and not before they want to be.
    const saveData = savesData() || error !== null
    const pause = pollingPause({ looks: waits ? looks + 1 : Infinity, chance, saveData })
    return Math.max(pause, error?.retryAfter ?? 0)
  }

/** Something was done that is likely to change what is waited for: the next look is the first of a new waiting. */
export function waitAnew(query: Query | undefined): void {
  if (query) begun.set(query, looksAt(query) + 1)
}

const looksAt = ({ state }: { readonly state: Query['state'] }): number =>
  state.dataUpdateCount + state.errorUpdateCount

/** On return to the tab or to the network: look at once where something is waited for, and not otherwise. */
export const lookOnReturn =
  <Data>(goesOn: (data: Data) => boolean) =>
  ({ state }: Query<Data, ApiError>): 'always' | false =>
    state.data === undefined || goesOn(state.data) ? 'always' : false
