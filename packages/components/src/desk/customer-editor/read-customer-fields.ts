import { linkitCustomerDraftSchema, readDraft, readPhoneNumber, type LinkitCustomerDraft } from '@tillkit/client'
import type { FieldErrors, Resolver } from 'react-hook-form'
import type { CoreMessages } from '../../messages/areas.ts'
import type { Messages } from '../../messages/en.ts'
import { withoutDirectionMarks } from '../../messages/isolate.ts'
import { customerGenders, customerTypes, writableStatuses } from '../customer/customer-words.ts'
import type { DeskMessages } from '../messages/en.ts'
import { isCustomerField, type CustomerFields } from './customer-fields.ts'

type ChosenFields = 'gender' | 'type' | 'status'

/** What was written of a customer. A word that only the API may say, such as `suspended`, is left as it is. */
export type WrittenCustomer = Omit<LinkitCustomerDraft, ChosenFields> & Partial<Pick<LinkitCustomerDraft, ChosenFields>>

interface Reading {
  /** Whose national numbers are meant: two letters. */
  readonly country: string
  /** The number as it is saved. Left alone it is not questioned. */
  readonly savedPhone: string | null
}

/** Reads the fields, or says in words what is wrong with each. */
export const readCustomerFields =
  (
    m: CoreMessages & Pick<Messages, 'contactProblems'>,
    d: DeskMessages,
    reading: Reading,
  ): Resolver<CustomerFields, unknown, WrittenCustomer> =>
  async ({ phone, birthdate, gender, type, status, ...texts }) => {
    const number = await readPhone(phone, reading)
    const chosen = {
      gender: gender === '' ? null : customerGenders.find((word) => word === gender),
      type: customerTypes.find((word) => word === type),
      status: writableStatuses.find((word) => word === status),
    }
    const { draft, problems } = readDraft(linkitCustomerDraftSchema, {
      firstName: plain(texts.firstName),
      lastName: plain(texts.lastName),
      email: texts.email.normalize('NFKC'),
      phone: number ?? '',
      birthdate: birthdate || null,
      // In the place of a word that only the API may say stands one that passes; it is taken out again below.
      gender: chosen.gender ?? null,
      type: chosen.type ?? 'individual',
      status: chosen.status ?? 'active',
    })
    if (draft) {
      const { gender: _gender, type: _type, status: _status, ...written } = draft
      return { values: { ...written, ...said(chosen) }, errors: {} }
    }
    const errors: FieldErrors<CustomerFields> = {}
    for (const [name, { longest }] of problems) {
      if (!isCustomerField(name)) continue
      const message = longest === null ? problemWith(name) : m.common.tooLong(String(longest))
      errors[name] = { type: 'validate', message }
    }
    return { values: {}, errors }

    function problemWith(name: keyof CustomerFields): string {
      if (name === 'phone') return number === null ? m.errors.unreachable : m.contactProblems.phone
      if (name === 'email') return m.contactProblems.email
      if (name === 'firstName' || name === 'lastName' || name === 'birthdate') return d.editor.missing[name]
      return m.common.refusedField
    }
  }

/** `''` where it is no number, `null` where the phone library could not be fetched. */
async function readPhone(typed: string, { country, savedPhone }: Reading): Promise<string | null> {
  if (typed.trim() === savedPhone) return savedPhone
  try {
    return (await readPhoneNumber(typed, country))?.e164 ?? ''
  } catch {
    return null
  }
}

const plain = (name: string) => withoutDirectionMarks(name).normalize('NFC')

interface Chosen {
  readonly gender: LinkitCustomerDraft['gender']
  readonly type: LinkitCustomerDraft['type'] | undefined
  readonly status: LinkitCustomerDraft['status'] | undefined
}

const said = ({ gender, type, status }: Chosen) => ({
  ...(gender !== undefined && { gender }),
  ...(type && { type }),
  ...(status && { status }),
})
