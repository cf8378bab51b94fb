import type { LinkCustomer } from '@tillkit/client'
import { useEnrollAndLinkOrder, useUpdateProfile } from '@tillkit/hooks'
import { useState } from 'react'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import type { EnrollCardProps } from './enroll-card.tsx'
import { agreedDetails, type EnrollDetails, type EnrollItem } from './enroll-item.ts'

export interface EnrollOrderOptions extends Pick<EnrollCardProps, 'orderId' | 'billToken' | 'onSaved' | 'onEvent'> {
  /** Who is signed in. */
  customer: LinkCustomer
  details: EnrollDetails
  agreed: ReadonlySet<EnrollItem>
}

/**
 * Saves with one press what was agreed to: first the order with its details, all of it or nothing, then the name, which
 * that call does not take. A name that fails is tried again by itself.
 */
export function useEnrollOrder({
  orderId,
  billToken,
  customer,
  details,
  agreed,
  onSaved,
  onEvent,
}: EnrollOrderOptions) {
  const enroll = useEnrollAndLinkOrder()
  const profile = useUpdateProfile()
  const [saved, setSaved] = useState(false)
  // As it was at first: the question stays on the screen until everything is saved.
  const [nameless] = useState(customer.name === null)
  const name = nameless ? details.name : undefined

  const tellSaved = (items: readonly EnrollItem[]) => onEvent?.({ type: 'details-saved', items })
  const save = useSingleFlight(async () => {
    await enroll.mutateAsync({ orderId, billToken, ...agreedDetails(details, agreed) })
    const wanted = name !== undefined && agreed.has('name')
    const named = wanted && (await profile.mutateAsync({ name }).then(succeeded, failed))
    setSaved(true)
    tellSaved([...agreed].filter((item) => item !== 'name' || named))
    onSaved?.()
  })
  const saveName = useSingleFlight(async () => {
    if (!profile.variables) return
    await profile.mutateAsync(profile.variables)
    tellSaved(['name'])
  })

  const underWay = [enroll, profile].find(({ isPending }) => isPending)
  return {
    /** What is asked about. */
    offered: { ...details, name },
    saved,
    pending: underWay !== undefined,
    paused: underWay?.isPaused ?? false,
    error: enroll.error,
    nameError: profile.error,
    save,
    saveName,
  }
}

const succeeded = () => true
const failed = () => false
