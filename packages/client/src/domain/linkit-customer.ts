import * as v from 'valibot'
import { calendarDate } from '../contracts/calendar-date.ts'
import { emailAddress } from '../contracts/email.ts'
import {
  linkitCreateStatuses,
  linkitGenders,
  linkitTypes,
  type linkitCustomerSchema,
} from '../contracts/linkit/customers.ts'

/** A customer in the merchant's own directory (K1). Not a Link customer: their ids never meet. */
export interface LinkitCustomer {
  readonly id: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  /** With its country code. */
  readonly phone: string
  /** YYYY-MM-DD: a date without a time, and so without a time zone. */
  readonly birthdate: string | null
  /** `male`, `female`, `other`, or a later word. `null`: not said. */
  readonly gender: string | null
  /** `individual`, `corporate`, `vip`, or a later word. */
  readonly type: string
  /** `active`, `inactive`, `pending`, `suspended`, `blocked`, or `banned`, which is shown as blocked (C3). */
  readonly status: string
  /** RFC 3339. */
  readonly createdAt: string | null
  /** RFC 3339. Moves with every change. */
  readonly updatedAt: string | null
}

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))

/** What has to be known to make one (K7). First and last name are asked for apart, and never split off another (C29). */
export const linkitCustomerDraftSchema = v.object({
  firstName: name,
  lastName: name,
  email: emailAddress,
  phone: v.pipe(v.string(), v.trim(), v.minLength(10), v.maxLength(20)),
  birthdate: v.optional(v.nullable(calendarDate)),
  gender: v.optional(v.nullable(v.picklist(linkitGenders))),
  type: v.picklist(linkitTypes),
  status: v.picklist(linkitCreateStatuses),
})

/** A customer that is not saved yet. */
export type LinkitCustomerDraft = v.InferOutput<typeof linkitCustomerDraftSchema>

/** Linkit's words on the left, ours on the right. */
export const linkitCustomerFields = { first_name: 'firstName', last_name: 'lastName' } as const

export function fromLinkitCustomer(customer: v.InferOutput<typeof linkitCustomerSchema>): LinkitCustomer {
  return {
    id: customer.id,
    firstName: customer.first_name,
    lastName: customer.last_name,
    email: customer.email,
    phone: customer.phone,
    birthdate: customer.birthdate,
    gender: customer.gender,
    type: customer.type,
    status: customer.status,
    createdAt: customer.created,
    updatedAt: customer.updated,
  }
}

/** All fields that a write sends: a `PUT` replaces the whole customer (K9), and what is not said is left out. */
export function toLinkitCustomer<Type extends string, Status extends string, Gender extends string>(customer: {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly phone: string
  readonly birthdate?: string | null | undefined
  readonly gender?: Gender | null | undefined
  readonly type: Type
  readonly status: Status
}) {
  const { firstName, lastName, email, phone, birthdate, gender, type, status } = customer
  return {
    first_name: firstName,
    last_name: lastName,
    email,
    phone,
    type,
    status,
    ...(birthdate ? { birthdate } : {}),
    ...(gender ? { gender } : {}),
  }
}
