import * as v from 'valibot'
import { emailAddress } from '../email.ts'
import { defineEndpoint } from '../endpoint.ts'
import { linkCustomerSchema } from './customer.ts'

export const profile = {
  read: defineEndpoint({
    method: 'GET',
    path: '/v1/link/profile',
    access: 'session',
    response: linkCustomerSchema,
  }),
  update: defineEndpoint({
    method: 'POST',
    path: '/v1/link/profile',
    access: 'session',
    keyed: true,
    body: v.object({
      name: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
      email: v.optional(emailAddress),
      phone: v.optional(v.pipe(v.string(), v.minLength(5), v.maxLength(20))),
    }),
    response: linkCustomerSchema,
  }),
}
