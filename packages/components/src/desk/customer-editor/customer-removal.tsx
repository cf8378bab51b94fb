'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { useDeactivateCustomer } from '@tillkit/hooks/desk'
import { useState } from 'react'
import { FailureAlert } from '../../ui/failure-alert/failure-alert.tsx'
import { part } from '../../part.ts'
import { Button } from '../../ui/button/button.tsx'
import { ProgressNote } from '../../ui/progress-note/progress-note.tsx'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { DeleteCustomer } from './delete-customer.tsx'

interface CustomerRemovalProps {
  customer: LinkitCustomer
  onDeactivated: () => void
  onDeleted: (customer: LinkitCustomer) => void
}

/** The two ways to be rid of a customer: the one that can be undone, and beside it the other. */
export function CustomerRemoval({ customer, onDeactivated, onDeleted }: CustomerRemovalProps) {
  const { removal } = useDeskMessages()
  const deactivate = useDeactivateCustomer()
  const [deleting, setDeleting] = useState(false)
  const inactive = customer.status === 'inactive'
  const makeInactive = useSingleFlight(async () => {
    await deactivate.mutateAsync(customer)
    onDeactivated()
  })
  return (
    <div {...part('customer-removal')}>
      <h3 {...part('desk-subheading')}>{removal.title}</h3>
      <p className="till-note">{inactive ? removal.inactive : removal.explained}</p>
      {deactivate.error && <FailureAlert error={deactivate.error} onRetry={makeInactive} />}
      <div {...part('customer-removal-actions')}>
        <Button pending={deactivate.isPending} unavailable={inactive} onClick={makeInactive}>
          {removal.deactivate}
        </Button>
        <Button variant="quiet" unavailable={deactivate.isPending} onClick={() => setDeleting(true)}>
          {removal.delete}
        </Button>
      </div>
      <ProgressNote pending={deactivate.isPending} paused={deactivate.isPaused} />
      {deleting && <DeleteCustomer customer={customer} onDeleted={onDeleted} onClose={() => setDeleting(false)} />}
    </div>
  )
}
