import type { LinkitCustomer } from '@tillkit/client'

/** What the fields of the form hold: texts, empty where nothing was typed or chosen. */
export interface CustomerFields {
  firstName: string
  lastName: string
  email: string
  phone: string
  birthdate: string
  gender: string
  type: string
  status: string
}

/** What a new customer begins with. */
export const emptyFields: CustomerFields = {
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  birthdate: '',
  gender: '',
  type: 'individual',
  status: 'active',
}

/** A customer as the fields hold them. */
export const fieldsOf = (customer: LinkitCustomer): CustomerFields => ({
  firstName: customer.firstName,
  lastName: customer.lastName,
  email: customer.email,
  phone: customer.phone,
  birthdate: customer.birthdate ?? '',
  gender: customer.gender ?? '',
  type: customer.type,
  status: customer.status,
})

/** The fields in the order in which they stand. */
export const customerFieldNames = [
  'firstName',
  'lastName',
  'phone',
  'email',
  'birthdate',
  'gender',
  'type',
  'status',
] as const

export const isCustomerField = (name: unknown): name is keyof CustomerFields =>
  customerFieldNames.some((known) => known === name)
