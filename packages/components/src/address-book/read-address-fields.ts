import { addressDraftSchema, type AddressDraft } from '@tillkit/client'
import type { FieldErrors, Resolver } from 'react-hook-form'
import type { Messages } from '../messages/en.ts'

/** What the fields of the form hold: texts, empty where nothing was typed. */
export interface AddressFields {
  label: string
  line1: string
  line2: string
  city: string
  region: string
  country: string
}

/** Reads the fields as a draft, or says in words what is wrong with each. */
export const readAddressFields =
  (m: Messages): Resolver<AddressFields, unknown, AddressDraft> =>
  (fields) => {
    const read = addressDraftSchema.safeParse({ ...fields, line2: fields.line2.trim() || null })
    if (read.success) return { values: read.data, errors: {} }
    const errors: FieldErrors<AddressFields> = {}
    for (const issue of read.error.issues) {
      const name = issue.path[0]
      if (!isAddressField(name) || errors[name]) continue
      const message = issue.code === 'too_big' ? m.common.tooLong(String(issue.maximum)) : m.addressForm.missing[name]
      errors[name] = { type: issue.code, message }
    }
    return { values: {}, errors }
  }

/** The fields in the order in which they stand. */
export const addressFieldNames = ['country', 'label', 'line1', 'line2', 'city', 'region'] as const

export const isAddressField = (name: unknown): name is keyof AddressFields =>
  addressFieldNames.some((known) => known === name)
