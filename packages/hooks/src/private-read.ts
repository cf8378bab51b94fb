import type { ApiError, LinkData, ReadOptions } from '@tillkit/client'
import type { QueryClient } from '@tanstack/react-query'
import { linkDataQuery } from './link-data/queries.ts'
import type { ReadHookOptions } from './read-options.ts'
import type { SourceTill } from './source-till.ts'
import type { ReactTill } from './till-provider.tsx'

/** A hook's options for something private: where surely nobody is signed in, nothing is asked. */
export const whileSignedIn = <Data>(till: ReactTill, options: ReadHookOptions<Data>): ReadHookOptions<Data> => ({
  ...options,
  enabled: till.mayAsk ? (options.enabled ?? true) : false,
})

/** Reads a part alone once the one-shot has been read, and takes it out of the one-shot before. */
export function firstFromLinkData<Data>(
  till: SourceTill,
  part: (data: LinkData) => Data,
  readAlone: (options: ReadOptions) => Promise<Data>,
) {
  // The signal is only touched where it is used: once touched, StrictMode's second mount would send again.
  return async (context: { readonly client: QueryClient; readonly signal: AbortSignal }): Promise<Data> => {
    const linkData = linkDataQuery(till)
    if (context.client.getQueryData(linkData.queryKey)) return readAlone({ signal: context.signal })
    return part(await context.client.fetchQuery<LinkData, ApiError>(linkData))
  }
}
