import * as z from 'zod/mini'
import { optional } from '../lenient.ts'

/** The shopper as Cimplify Link knows them (L18). */
export const linkCustomerSchema = z.object({
  id: z.string(),
  name: optional(z.string()),
  email: optional(z.string()),
  phone: optional(z.string()),
})
