'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { useDeleteCustomer } from '@tillkit/hooks/desk'
import { errorMessage } from '../../messages/error-message.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { useWithdrawable } from '../../ui/withdrawal/use-withdrawable.ts'
import { isForStaff, signInAgain } from '../desk-section/staff-only.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { DeleteCustomerDialog } from './delete-customer-dialog.tsx'

interface DeleteCustomerProps {
  customer: LinkitCustomer
  onSignIn: (() => void) | undefined
  onDeleted: (customer: LinkitCustomer) => void
  onClose: () => void
}

/** Asks for the name, and then deletes a customer. */
export function DeleteCustomer({ customer, onSignIn, onDeleted, onClose }: DeleteCustomerProps) {
  const m = useMessages()
  const { common } = useDeskMessages()
  const remove = useWithdrawable(useDeleteCustomer())
  const forStaff = isForStaff(remove.error)
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
      error={remove.error && (forStaff ? common.staffOnly : errorMessage(remove.error, m))}
      onSignIn={forStaff ? signInAgain(remove, onSignIn) : undefined}
      onDelete={confirm}
      onClose={() => {
        remove.withdraw()
        onClose()
      }}
    />
  )
}
