import * as z from 'zod/mini'
import { flag, instant } from '../database/columns.ts'
import type { Services } from '../services.ts'

const mobileMoneyRow = z.object({
  id: z.string(),
  phone_number: z.string(),
  provider: z.string(),
  label: z.nullable(z.string()),
  is_default: flag,
  verification_status: z.string(),
  usage_count: z.number(),
  last_used_at: z.nullable(instant),
  created_at: instant,
})

const columns = Object.keys(mobileMoneyRow.shape).join(', ')

/** The customer's mobile money accounts, oldest first (A3). */
export function listMobileMoney({ database }: Services, customerId: string) {
  return database.all(
    mobileMoneyRow,
    `select ${columns} from mobile_money where customer_id = :customerId order by created_at, rowid`,
    { customerId },
  )
}
