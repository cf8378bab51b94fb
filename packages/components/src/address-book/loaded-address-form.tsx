'use client'

import { LoadedForm } from '../ui/loaded-part/loaded-form.tsx'
import { FormSkeleton } from '../ui/skeleton/form-skeleton.tsx'
import type { AddressFormProps } from './address-form.tsx'
import { loadAddressForm } from './load-address-form.ts'

/** The address form, and what stands in its place until it is here. */
export function LoadedAddressForm(props: AddressFormProps) {
  return <LoadedForm load={loadAddressForm} skeleton={<FormSkeleton name="address-form" fields={6} />} form={props} />
}
