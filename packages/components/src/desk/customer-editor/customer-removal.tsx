'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { useDeactivateCustomer } from '@tillkit/hooks/desk'
import { useRef, useState } from 'react'
import { part } from '../../part.ts'
import { Button } from '../../ui/button/button.tsx'
import { useFocusKept } from '../../ui/focus/use-focus-kept.ts'
import { ProgressNote } from '../../ui/progress-note/progress-note.tsx'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { DeskFailure } from '../desk-section/desk-failure.tsx'
import { signInAgain } from '../desk-section/staff-only.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { DeleteCustomer } from './delete-customer.tsx'

interface CustomerRemovalProps {
  customer: LinkitCustomer
  onSignIn: (() => void) | undefined
  onDeactivated: () => void
  onDeleted: (customer: LinkitCustomer) => void
}

/** The two ways to be rid of a customer: the one that can be undone, and beside it the other. */
export function CustomerRemoval({ customer, onSignIn, onDeactivated, onDeleted }: CustomerRemovalProps) {
  const { removal } = useDeskMessages()
  const deactivate = useDeactivateCustomer()
  const button = useRef<HTMLButtonElement>(null)
  const [deleting, setDeleting] = useState(false)
  const inactive = customer.status === 'inactive'
  const makeInactive = useSingleFlight(async () => {
    await deactivate.mutateAsync(customer)
    onDeactivated()
  })
  return (
    <div {...part('customer-removal')} {...useFocusKept(button)}>
      <h3 {...part('desk-subheading')}>{removal.title}</h3>
      <p className="till-note">{inactive ? removal.inactive : removal.explained}</p>
      {deactivate.error && (
        <DeskFailure error={deactivate.error} onRetry={makeInactive} onSignIn={signInAgain(deactivate, onSignIn)} />
      )}
      <div {...part('customer-removal-actions')}>
        <Button ref={button} pending={deactivate.isPending} unavailable={inactive} onClick={makeInactive}>
          {removal.deactivate}
        </Button>
        <Button variant="quiet" unavailable={deactivate.isPending} onClick={() => setDeleting(true)}>
          {removal.delete}
        </Button>
      </div>
      <ProgressNote pending={deactivate.isPending} paused={deactivate.isPaused} />
      {deleting && (
        <DeleteCustomer
          customer={customer}
          onSignIn={onSignIn}
          onDeleted={onDeleted}
          onClose={() => setDeleting(false)}
        />
      )}
    </div>
  )
}
