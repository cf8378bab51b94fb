import type { LinkCustomer } from '@tillkit/client'
import type { QueryClient } from '@tanstack/react-query'
import { linkDataQuery, type LinkDataTill } from './queries.ts'

/** The customer that the API says this session belongs to, and never one that a caller names (C12). */
export const whoIsSignedIn = async (client: QueryClient, till: LinkDataTill): Promise<LinkCustomer> =>
  (await client.fetchQuery(linkDataQuery(till))).customer
