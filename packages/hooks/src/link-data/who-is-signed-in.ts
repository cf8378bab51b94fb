import type { LinkCustomer } from '@tillkit/client'
import type { QueryClient } from '@tanstack/react-query'
import { linkDataQuery } from './queries.ts'
import type { SourceTill } from '../source-till.ts'

/** The customer that the API says this session belongs to, and never one that a caller names (C12). */
export const whoIsSignedIn = async (client: QueryClient, till: SourceTill): Promise<LinkCustomer> =>
  (await client.fetchQuery(linkDataQuery(till))).customer
