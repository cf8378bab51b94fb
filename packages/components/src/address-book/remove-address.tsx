'use client'

import { isApiError, type Address } from '@tillkit/client'
import { useAddresses, useRemoveAddress } from '@tillkit/hooks'
import { errorMessage } from '../messages/error-message.ts'
import { useMessages } from '../messages/messages.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { RemoveAddressDialog } from './remove-address-dialog.tsx'

export interface RemoveAddressProps {
  address: Address
  /** Called once the list is without it. */
  onRemoved: () => void
  onClose: () => void
}

/** Asks once, and then deletes an address. */
export function RemoveAddress({ address, onRemoved, onClose }: RemoveAddressProps) {
  const m = useMessages()
  const { refetch } = useAddresses()
  const remove = useRemoveAddress()
  const confirm = useSingleFlight(async () => {
    try {
      await remove.mutateAsync(address)
    } catch (failure) {
      if (isApiError(failure) && failure.code === 'not-found') void refetch()
      throw failure
    }
    onClose()
    onRemoved()
  })
  return (
    <RemoveAddressDialog
      address={address}
      pending={remove.isPending}
      paused={remove.isPaused}
      error={remove.error && errorMessage(remove.error, m)}
      onRemove={confirm}
      onClose={onClose}
    />
  )
}
