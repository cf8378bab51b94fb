'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { useDeleteCustomer } from '@tillkit/hooks/desk'
import { errorMessage } from '../../messages/error-message.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { useWithdrawable } from '../../ui/withdrawal/use-withdrawable.ts'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { DeleteCustomerDialog } from './delete-customer-dialog.tsx'

interface DeleteCustomerProps {
  customer: LinkitCustomer
  onDeleted: (customer: LinkitCustomer) => void
  onClose: () => void
}

/** Asks for the name, and then deletes a customer. */
export function DeleteCustomer({ customer, onDeleted, onClose }: DeleteCustomerProps) {
  const m = useMessages()
  const { common } = useDeskMessages()
  const remove = useWithdrawable(useDeleteCustomer())
  const confirm = useSingleFlight(async () => {
    await remove.mutateAsync(customer)
    onClose()
    onDeleted(customer)
  })
  return (
    <DeleteCustomerDialog
      customer={customer}
      pending={remove.isPending}
      paused={remove.isPaused}
      error={
        remove.error && errorMessage(remove.error, m, { refused: common.staffOnly, unauthenticated: common.staffOnly })
      }
      onDelete={confirm}
      onClose={() => {
        remove.withdraw()
        onClose()
      }}
    />
  )
}
