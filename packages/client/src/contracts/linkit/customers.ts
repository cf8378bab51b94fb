import * as v from 'valibot'
import { calendarDate } from '../calendar-date.ts'
import { emailAddress } from '../email.ts'
import { defineEndpoint } from '../endpoint.ts'
import { openEnum, optional, text } from '../lenient.ts'
import { queryNumber } from '../query-number.ts'
import { listOf } from './list.ts'

export const linkitTypes = ['individual', 'corporate', 'vip'] as const
export const linkitGenders = ['male', 'female', 'other'] as const

/** What a customer may be read as (K2). */
export const linkitReadStatuses = ['active', 'inactive', 'pending', 'suspended', 'blocked'] as const

/** What a customer may be made as: another list, in the same text (K7, C3). */
export const linkitCreateStatuses = ['active', 'inactive', 'pending', 'banned'] as const

export const linkitCustomerSchema = v.object({
  id: v.string(),
  organization_id: optional(v.string()),
  first_name: text,
  last_name: text,
  email: text,
  phone: text,
  /** YYYY-MM-DD: a date without a time, and so without a time zone. */
  birthdate: optional(v.string()),
  gender: optional(openEnum(linkitGenders)),
  type: v.fallback(openEnum(linkitTypes), 'individual'),
  status: v.fallback(openEnum([...linkitReadStatuses, ...linkitCreateStatuses]), ''),
  created: optional(v.string()),
  updated: optional(v.string()),
})

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))

/** What is needed to make one (K7). */
export const linkitCustomerDraftSchema = v.object({
  first_name: name,
  last_name: name,
  email: emailAddress,
  phone: v.pipe(v.string(), v.trim(), v.minLength(10), v.maxLength(20)),
  birthdate: v.optional(v.nullable(calendarDate)),
  gender: v.optional(v.nullable(v.picklist(linkitGenders))),
  type: v.picklist(linkitTypes),
  status: v.picklist(linkitCreateStatuses),
})

/** A full replacement, which sends the current status back, whichever list it came from (K9, C3). */
export const linkitReplacementSchema = v.object({
  ...linkitCustomerDraftSchema.entries,
  status: v.picklist([...linkitReadStatuses, 'banned']),
})

const page = queryNumber(1, 1_000_000)
const limit = queryNumber(1, 100)
const word = v.optional(v.pipe(v.string(), v.maxLength(200)))

export const customers = {
  list: defineEndpoint({
    method: 'GET',
    path: '/api/v1/customers',
    access: 'key',
    query: v.optional(v.object({ page, limit, status: word, type: word, search: word })),
    response: listOf(linkitCustomerSchema),
  }),
  /** 404 where there is none (K5). Ask for one of the two at a time (C26). */
  lookup: defineEndpoint({
    method: 'GET',
    path: '/api/v1/customers/lookup',
    access: 'key',
    query: v.object({
      email: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(254))),
      phone: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
    }),
    response: linkitCustomerSchema,
  }),
  /** Reads, in spite of its method (K6). */
  search: defineEndpoint({
    method: 'POST',
    path: '/api/v1/customers/search',
    access: 'key',
    safe: true,
    body: v.object({
      query: word,
      status: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(50))), v.maxLength(20))),
      type: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(50))), v.maxLength(20))),
      created_from: v.optional(calendarDate),
      created_to: v.optional(calendarDate),
      page: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000))),
      limit: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100))),
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
    body: linkitReplacementSchema,
    response: linkitCustomerSchema,
  }),
  /** For good, with all addresses (K10). 204. */
  remove: defineEndpoint({ method: 'DELETE', path: '/api/v1/customers/:id', access: 'key' }),
}
