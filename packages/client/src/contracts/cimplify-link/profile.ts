import * as z from 'zod/mini'
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
    body: z.object({
      name: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
      email: z.optional(z.email().check(z.maxLength(254))),
      phone: z.optional(z.string().check(z.minLength(5), z.maxLength(20))),
    }),
    response: linkCustomerSchema,
  }),
}
