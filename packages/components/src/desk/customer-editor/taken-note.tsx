'use client'

import { useCustomerLookup, type KnownContact } from '@tillkit/hooks/desk'
import type { LinkitCustomer } from '@tillkit/client'
import { errorMessage } from '../../messages/error-message.ts'
import { useMessages } from '../../messages/messages.tsx'
import { Alert } from '../../ui/alert/alert.tsx'
import { Button } from '../../ui/button/button.tsx'
import { LiveRegion } from '../../ui/live-region/live-region.tsx'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { useDeskMessages } from '../messages/desk-messages.tsx'

interface TakenNoteProps {
  /** The contacts that another customer has. */
  taken: KnownContact
  /** Takes staff to that customer. */
  onOpen: ((customer: LinkitCustomer) => void) | undefined
}

/** Says that a contact is another customer's, and leads to them. */
export function TakenNote({ taken, onOpen }: TakenNoteProps) {
  const m = useMessages()
  const { editor } = useDeskMessages()
  const lookup = useCustomerLookup()
  const open = useSingleFlight(async () => {
    const [customer] = await lookup.mutateAsync(taken)
    if (customer) onOpen?.(customer)
  })
  const gone = lookup.data?.length === 0 && m.errors['not-found']
  const failure = lookup.error ? errorMessage(lookup.error, m) : gone
  return (
    <Alert
      tone="caution"
      title={editor.takenTitle}
      action={
        onOpen && (
          <Button pending={lookup.isPending} onClick={open}>
            {editor.openExisting}
          </Button>
        )
      }
    >
      <p>{editor.taken[taken.email && taken.phone ? 'both' : taken.email ? 'email' : 'phone']}</p>
      {failure && <p>{failure}</p>}
      <LiveRegion>{failure}</LiveRegion>
    </Alert>
  )
}
