import {
  addressDraftSchema,
  formatLandmarkLine,
  readDigitalAddress,
  readDraft,
  type AddressDraft,
} from '@tillkit/client'
import type { FieldErrors, Resolver } from 'react-hook-form'
import type { CoreMessages } from '../messages/areas.ts'
import type { Messages } from '../messages/en.ts'

/** What the fields of the form hold: texts, empty where nothing was typed. */
export interface AddressFields {
  label: string
  line1: string
  /** In Ghana the landmark alone. */
  line2: string
  /** Asked for in Ghana, and kept while another country is tried. */
  digitalAddress: string
  city: string
  region: string
  country: string
}

/** Reads the fields as a draft, or says in words what is wrong with each. */
export const readAddressFields =
  (m: CoreMessages & Pick<Messages, 'addressForm'>): Resolver<AddressFields, unknown, AddressDraft> =>
  ({ digitalAddress: typed, ...fields }) => {
    const inGhana = fields.country === 'GH'
    const landmark = fields.line2.trim() || null
    const digitalAddress = inGhana ? readDigitalAddress(typed) : null
    const line2 = formatLandmarkLine({ landmark, digitalAddress })
    const { draft, problems } = readDraft(addressDraftSchema, { ...fields, line2 })
    // Both share one line, so that the one field takes less when the other is filled in.
    const taken = (line2?.length ?? 0) - (landmark?.length ?? 0)
    const errors: FieldErrors<AddressFields> = {}
    if (inGhana && typed.trim() && !digitalAddress)
      errors.digitalAddress = { type: 'format', message: m.addressForm.missing.digitalAddress }
    for (const [name, { longest }] of problems ?? []) {
      if (!isAddressField(name) || errors[name]) continue
      const message =
        longest === null
          ? m.addressForm.missing[name]
          : m.common.tooLong(String(longest - (name === 'line2' ? taken : 0)))
      errors[name] = { type: 'validate', message }
    }
    return draft && !errors.digitalAddress ? { values: draft, errors: {} } : { values: {}, errors }
  }

/** The fields in the order in which they stand. */
export const addressFieldNames = ['country', 'label', 'line1', 'line2', 'digitalAddress', 'city', 'region'] as const

const isAddressField = (name: unknown): name is keyof AddressFields => addressFieldNames.some((known) => known === name)
