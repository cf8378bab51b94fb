'use client'

import { useMessages } from '../../messages/messages.tsx'
import { Alert } from '../../ui/alert/alert.tsx'
import { Button } from '../../ui/button/button.tsx'
import { LiveRegion } from '../../ui/live-region/live-region.tsx'
import { useLoadedPart } from '../../ui/loaded-part/use-loaded-part.ts'
import type { CustomerFormProps } from './customer-form.tsx'
import { CustomerFormSkeleton } from './customer-form-skeleton.tsx'
import { loadCustomerForm } from './load-customer-form.ts'

/** The customer form, and what stands in its place until it is here. */
export function LoadedCustomerForm(props: CustomerFormProps) {
  const m = useMessages()
  const { Part: Form, failed, retry } = useLoadedPart(loadCustomerForm)
  return (
    <>
      <LiveRegion>{failed ? m.common.formFailed : !Form && m.common.formLoading}</LiveRegion>
      {failed && <Alert action={<Button onClick={retry}>{m.common.tryAgain}</Button>}>{m.common.formFailed}</Alert>}
      {!failed && !Form && <CustomerFormSkeleton />}
      {Form && <Form {...props} />}
    </>
  )
}
