'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { linkAccountMutation } from './queries.ts'

/**
 * Links a partner card (Imprint). Only when the shopper asks for it; the merchant keeps what comes.
 *
 * ```tsx
 * const link = useLinkAccount()
 * link.mutate({ imprintCustomerId, partnerCustomerId }, { onSuccess: keep })
 * ```
 * @returns a mutation from `LinkAccountRequest` to `LinkedAccount`
 */
export const useLinkAccount = () => {
  const till = useTill()
  return useMutation(linkAccountMutation(till), till.queryClient)
}
