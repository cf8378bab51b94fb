import * as v from 'valibot'
import { optional } from '../lenient.ts'

/** The shopper as Cimplify Link knows them (L18). */
export const linkCustomerSchema = v.object({
  id: v.string(),
  name: optional(v.string()),
  email: optional(v.string()),
  phone: optional(v.string()),
})
