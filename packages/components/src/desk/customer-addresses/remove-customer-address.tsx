'use client'

import { isApiError, type Address } from '@tillkit/client'
import { useCustomerAddresses, useRemoveCustomerAddress } from '@tillkit/hooks/desk'
import { RemoveAddressDialog } from '../../address-book/remove-address-dialog.tsx'
import { errorMessage } from '../../messages/error-message.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { useWithdrawable } from '../../ui/withdrawal/use-withdrawable.ts'
import { isForStaff } from '../desk-section/staff-only.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'

interface RemoveCustomerAddressProps {
  customerId: string
  address: Address
  /** Called once the list is without it. */
  onRemoved: () => void
  onClose: () => void
}

/** Asks once, and then deletes an address. */
export function RemoveCustomerAddress({ customerId, address, onRemoved, onClose }: RemoveCustomerAddressProps) {
  const m = useMessages()
  const { addresses, common } = useDeskMessages()
  const { refetch } = useCustomerAddresses(customerId).addresses
  const remove = useWithdrawable(useRemoveCustomerAddress(customerId))
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
      explained={addresses.removeExplained}
      pending={remove.isPending}
      paused={remove.isPaused}
      error={remove.error && (isForStaff(remove.error) ? common.staffOnly : errorMessage(remove.error, m))}
      onRemove={confirm}
      onClose={() => {
        remove.withdraw()
        onClose()
      }}
    />
  )
}
