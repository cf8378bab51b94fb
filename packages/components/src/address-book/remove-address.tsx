'use client'

import type { Address } from '@tillkit/client'
import { useAddresses, useRemoveAddress } from '@tillkit/hooks'
import { useRemoval } from '../saved-rows/use-removal.ts'
import { useWithdrawable } from '../ui/withdrawal/use-withdrawable.ts'
import { RemoveAddressDialog } from './remove-address-dialog.tsx'

export interface RemoveAddressProps {
  address: Address
  /** Called once the list is without it. */
  onRemoved: () => void
  onClose: () => void
}

/** Asks once, and then deletes an address. */
export function RemoveAddress({ address, ...callbacks }: RemoveAddressProps) {
  const { refetch } = useAddresses()
  const removal = useWithdrawable(useRemoveAddress())
  const question = useRemoval({ row: address, removal, refetch, ...callbacks })
  return <RemoveAddressDialog address={address} {...question} />
}
