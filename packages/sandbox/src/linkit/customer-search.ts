import * as v from 'valibot'
import type { Services } from '../services.ts'
import { customerColumns, customerRow } from './customer-records.ts'
import { searchNeedle } from './search-text.ts'

const day = 24 * 60 * 60 * 1000

interface CustomerFilters {
  /** Part of a name, e-mail address or phone number. */
  readonly query?: string | undefined
  /** Any of these; of every status where there are none. */
  readonly statuses?: readonly string[] | undefined
  readonly types?: readonly string[] | undefined
  /** The first and the last day, both included. */
  readonly createdFrom?: string | undefined
  readonly createdTo?: string | undefined
  readonly page?: number | undefined
  readonly limit?: number | undefined
}

/** A page of the organisation's customers, newest first (K3, K6). The shape is assumed (A10). */
export function searchCustomers(
  { database }: Services,
  organizationId: string,
  { query, statuses, types, createdFrom, createdTo, page = 1, limit = 20 }: CustomerFilters,
) {
  const where = `organization_id = :organizationId
    and instr(search_text, :needle) > 0
    and (:statuses is null or status in (select value from json_each(:statuses)))
    and (:types is null or type in (select value from json_each(:types)))
    and (:from is null or created >= :from)
    and (:until is null or created < :until)`
  const values = {
    organizationId,
    needle: searchNeedle(query ?? ''),
    statuses: statuses?.length ? JSON.stringify(statuses) : null,
    types: types?.length ? JSON.stringify(types) : null,
    from: createdFrom === undefined ? null : Date.parse(createdFrom),
    until: createdTo === undefined ? null : Date.parse(createdTo) + day,
  }
  const count = v.object({ total: v.number() })
  const total = database.get(count, `select count(*) as total from linkit_customers where ${where}`, values)?.total ?? 0
  const data = database.all(
    customerRow,
    `select ${customerColumns} from linkit_customers where ${where}
     order by created desc, rowid desc limit :limit offset :offset`,
    { ...values, limit, offset: (page - 1) * limit },
  )
  return { data, page, limit, total }
}
