'use client'

import { LoadedForm } from '../ui/loaded-part/loaded-form.tsx'
import { FormSkeleton } from '../ui/skeleton/form-skeleton.tsx'
import type { AddressFormProps } from './address-form.tsx'
import type { EditAddressProps } from './edit-address.tsx'
import { loadAddressForm, loadEditAddress, loadNewAddress } from './load-address-writing.ts'
import type { NewAddressProps } from './new-address.tsx'

const skeleton = <FormSkeleton name="address-form" fields={6} />

/** The address form, and what stands in its place until it is here. */
export const LoadedAddressForm = (props: AddressFormProps) => (
  <LoadedForm load={loadAddressForm} skeleton={skeleton} form={props} />
)

/** The form in which a new address is written and saved, loaded in the same way. */
export const LoadedNewAddress = (props: NewAddressProps) => (
  <LoadedForm load={loadNewAddress} skeleton={skeleton} form={props} />
)

/** The form in which a saved address is changed, loaded in the same way. */
export const LoadedEditAddress = (props: EditAddressProps) => (
  <LoadedForm load={loadEditAddress} skeleton={skeleton} form={props} />
)
