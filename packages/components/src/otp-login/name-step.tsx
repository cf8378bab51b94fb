'use client'

import type { LinkCustomer } from '@tillkit/client'
import { useUpdateProfile } from '@tillkit/hooks'
import type { FunnelEvent } from '../funnel-event.ts'
import { nameStep } from '../messages/en/name-step.ts'
import { useMessages } from '../messages/messages.tsx'
import { ProfileFieldForm } from '../profile-form/profile-field-form.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { useWithdrawable } from '../ui/withdrawal/use-withdrawable.ts'

const english = { nameStep }

interface NameStepProps {
  customer: LinkCustomer
  /** Gets the customer, with a name or still without. */
  onDone: (customer: LinkCustomer) => void
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/** Asks somebody for their name who has just signed in without one. It can wait. */
export function NameStep({ customer, onDone, onEvent }: NameStepProps) {
  const { nameStep } = useMessages(english)
  const update = useWithdrawable(useUpdateProfile())
  const save = useSingleFlight(async (name: string) => {
    const named = await update.mutateAsync({ name })
    onEvent?.({ type: 'name-saved' })
    onDone(named)
  })
  return (
    <ProfileFieldForm
      field="name"
      focused
      pending={update.isPending}
      paused={update.isPaused}
      error={update.error}
      submitLabel={nameStep.save}
      cancelLabel={nameStep.later}
      onSubmit={save}
      onCancel={() => {
        update.withdraw()
        onEvent?.({ type: 'name-put-off' })
        onDone(customer)
      }}
    />
  )
}
