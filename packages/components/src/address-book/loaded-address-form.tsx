'use client'

import { useMessages } from '../messages/messages.tsx'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { useLoadedPart } from '../ui/loaded-part/use-loaded-part.ts'
import type { AddressFormProps } from './address-form.tsx'
import { AddressFormSkeleton } from './address-form-skeleton.tsx'
import { loadAddressForm } from './load-address-form.ts'

/** The address form, and what stands in its place until it is here. */
export function LoadedAddressForm(props: AddressFormProps) {
  const m = useMessages()
  const { Part: Form, failed, retry } = useLoadedPart(loadAddressForm)
  return (
    <>
      <LiveRegion>{failed ? m.common.formFailed : !Form && m.common.formLoading}</LiveRegion>
      {failed && <Alert action={<Button onClick={retry}>{m.common.tryAgain}</Button>}>{m.common.formFailed}</Alert>}
      {!failed && !Form && <AddressFormSkeleton />}
      {Form && <Form {...props} />}
    </>
  )
}
