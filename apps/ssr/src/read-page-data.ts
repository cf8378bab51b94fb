import { createTill } from '@tillkit/client'
import { activeSessionsQuery, linkDataQuery, orderQuery } from '@tillkit/hooks/queries'
import { dehydrate, QueryClient, type DehydratedState } from '@tanstack/react-query'
import { gatewayPath } from './gateway-path.ts'
import type { Page } from './page.ts'

/** Reads what a page shows first. What cannot be read is left out: the browser asks for it, and shows why. */
export async function readPageData(page: Page, fetch: typeof globalThis.fetch): Promise<DehydratedState> {
  const till = createTill({ gateway: gatewayPath, fetch })
  const queryClient = new QueryClient()
  if (page.name === 'order') await queryClient.prefetchQuery(orderQuery(till, page.id, page.access))
  else
    await Promise.all([
      queryClient.prefetchQuery(linkDataQuery(till)),
      queryClient.prefetchQuery(activeSessionsQuery(till)),
    ])
  return dehydrate(queryClient)
}
