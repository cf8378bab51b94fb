import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint.ts'
import { openEnum, optional, text, withFallback } from '../lenient.ts'
import { listOf } from './list.ts'

export const linkitTypes = ['individual', 'corporate', 'vip'] as const
export const linkitGenders = ['male', 'female', 'other'] as const

/** What a customer may be read as (K2). */
export const linkitReadStatuses = ['active', 'inactive', 'pending', 'suspended', 'blocked'] as const

/** What a customer may be made as: another list, in the same text (K7, C3). */
export const linkitCreateStatuses = ['active', 'inactive', 'pending', 'banned'] as const

export const linkitCustomerSchema = z.object({
  id: z.string(),
  organization_id: optional(z.string()),
  first_name: text,
  last_name: text,
  email: text,
  phone: text,
  /** YYYY-MM-DD: a date without a time, and so without a time zone. */
  birthdate: optional(z.string()),
  gender: optional(openEnum(linkitGenders)),
  type: withFallback(openEnum(linkitTypes), 'individual'),
  status: withFallback(openEnum([...linkitReadStatuses, ...linkitCreateStatuses]), ''),
  created: optional(z.string()),
  updated: optional(z.string()),
})

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(100))
const date = z.iso.date()

/** What is needed to make one (K7). */
export const linkitCustomerDraftSchema = z.object({
  first_name: name,
  last_name: name,
  email: z.string().check(z.trim(), z.email(), z.maxLength(254)),
  phone: z.string().check(z.trim(), z.minLength(10), z.maxLength(20)),
  birthdate: z.optional(z.nullable(date)),
  gender: z.optional(z.nullable(z.enum(linkitGenders))),
  type: z.enum(linkitTypes),
  status: z.enum(linkitCreateStatuses),
})

/** A full replacement, which sends the current status back, whichever list it came from (K9, C3). */
const replacementSchema = z.extend(linkitCustomerDraftSchema, {
  status: z.enum([...linkitReadStatuses, 'banned']),
})

const page = z.optional(z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(1_000_000)))
const limit = z.optional(z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(100)))
const word = z.optional(z.string().check(z.maxLength(200)))

export const customers = {
  list: defineEndpoint({
    method: 'GET',
    path: '/api/v1/customers',
    access: 'key',
    query: z.optional(z.object({ page, limit, status: word, type: word, search: word })),
    response: listOf(linkitCustomerSchema),
  }),
  /** 404 where there is none (K5). Ask for one of the two at a time (C26). */
  lookup: defineEndpoint({
    method: 'GET',
    path: '/api/v1/customers/lookup',
    access: 'key',
    query: z.object({
      email: z.optional(z.string().check(z.minLength(1), z.maxLength(254))),
      phone: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
    }),
    response: linkitCustomerSchema,
  }),
  /** Reads, in spite of its method (K6). */
  search: defineEndpoint({
    method: 'POST',
    path: '/api/v1/customers/search',
    access: 'key',
    safe: true,
    body: z.object({
      query: word,
      status: z.optional(z.array(z.string().check(z.maxLength(50))).check(z.maxLength(20))),
      type: z.optional(z.array(z.string().check(z.maxLength(50))).check(z.maxLength(20))),
      created_from: z.optional(date),
      created_to: z.optional(date),
      page: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
      limit: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
    }),
    response: listOf(linkitCustomerSchema),
  }),
  read: defineEndpoint({
    method: 'GET',
    path: '/api/v1/customers/:id',
    access: 'key',
    response: linkitCustomerSchema,
  }),
  create: defineEndpoint({
    method: 'POST',
    path: '/api/v1/customers',
    access: 'key',
    body: linkitCustomerDraftSchema,
    response: linkitCustomerSchema,
  }),
  replace: defineEndpoint({
    method: 'PUT',
    path: '/api/v1/customers/:id',
    access: 'key',
    body: replacementSchema,
    response: linkitCustomerSchema,
  }),
  /** For good, with all addresses (K10). 204. */
  remove: defineEndpoint({ method: 'DELETE', path: '/api/v1/customers/:id', access: 'key' }),
}
