import { linkedAccountSource, type ApiError, type LinkAccountRequest, type LinkedAccount } from '@tillkit/client'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { ReadQuery } from '../read-query.ts'
import type { SourceTill } from '../source-till.ts'

/**
 * The link to a partner card as the merchant's own backend keeps it: the API cannot be asked for it (I4).
 * @param read asks the merchant's backend; `null` where there is no link
 */
export const linkedAccountQuery = (
  till: SourceTill,
  read: () => Promise<LinkedAccount | null>,
): ReadQuery<LinkedAccount | null, Error> =>
  queryOptions<LinkedAccount | null, Error>({
    queryKey: linkedAccountKey(till),
    queryFn: read,
    staleTime: 60_000,
    retry: false,
  })

/** Links a partner card. Only when the shopper asks for it. */
export const linkAccountMutation = (till: SourceTill) =>
  mutationOptions<LinkedAccount, ApiError, LinkAccountRequest>({
    mutationKey: ['tillkit', 'linked-account', 'link'],
    mutationFn: (request) => till.source(linkedAccountSource).linkAccount(request),
    onSuccess: (account, _request, _result, { client }) => client.setQueryData(linkedAccountKey(till), account),
  })

const linkedAccountKey = ({ session }: SourceTill) => ['tillkit', session.scope, 'linked-account']
