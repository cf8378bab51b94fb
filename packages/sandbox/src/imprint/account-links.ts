import type { imprint } from '@tillkit/client/contracts'
import * as v from 'valibot'
import type { Caller } from '../api-conventions.ts'
import { instant } from '../database/columns.ts'
import type { Handlers } from '../handlers.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'

/** How Imprint calls the partner whose key this is (I3). */
const partnerIdentifier = 'TILLKIT_SANDBOX'

const metadata = v.pipe(
  v.nullable(v.string()),
  v.transform((json) => (json === null ? undefined : v.parse(v.record(v.string(), v.string()), JSON.parse(json)))),
)

const accountLinkRow = v.object({
  customer_id: v.string(),
  partner_customer_id: v.string(),
  status: v.string(),
  created_at: instant,
  updated_at: instant,
  metadata,
})

const columns = Object.keys(accountLinkRow.entries).join(', ')

interface NewAccountLink {
  readonly customerId: string
  readonly partnerCustomerId: string
  readonly metadata?: Readonly<Record<string, string>> | undefined
}

/** Linking an Imprint customer with a partner's own (I1 to I4). */
export function accountLinkHandlers(services: Services): Handlers<typeof imprint.accountLinks, Caller> {
  const { database } = services

  const find = (customerId: string) =>
    database.get(accountLinkRow, `select ${columns} from imprint_account_links where customer_id = :customerId`, {
      customerId,
    })

  return {
    create({ params, body: { partner_customer_id: partnerCustomerId, metadata: sent } }) {
      // Written in either case a UUID is the same.
      const customerId = params.id.toUpperCase()
      const known = database.get(
        v.object({ id: v.string() }),
        'select id from imprint_customers where id = :customerId',
        { customerId },
      )
      if (!known) throw notFound('There is no such customer.')

      const before = find(customerId)
      if (before && before.partner_customer_id !== partnerCustomerId) {
        throw new Refusal('CONFLICT', { status: 409, message: 'This customer is linked to another partner customer.' })
      }
      // The same pair again is the same record, paused or not (A14).
      if (!before || sent) {
        saveAccountLink(services, { customerId, partnerCustomerId, metadata: sent })
      }
      const link = find(customerId)
      if (!link) throw notFound()
      return { ...link, partner_identifier: partnerIdentifier }
    },
  }
}

/** Links a customer with a partner's own, or gives the link other metadata. */
export function saveAccountLink(
  { database, clock }: Services,
  { customerId, partnerCustomerId, metadata: sent }: NewAccountLink,
): void {
  database.run(
    `insert into imprint_account_links (customer_id, partner_customer_id, metadata, created_at, updated_at)
     values (:customerId, :partnerCustomerId, :metadata, :now, :now)
     on conflict (customer_id) do update set metadata = excluded.metadata, updated_at = excluded.updated_at`,
    { customerId, partnerCustomerId, metadata: sent ? JSON.stringify(sent) : null, now: clock.now() },
  )
}

/** Pauses a link, or takes it up again: Imprint's own doing, which no partner can ask for. Answers whether there is one. */
export function setAccountLinkStatus(
  { database, clock }: Services,
  customerId: string,
  status: 'ACTIVE' | 'INACTIVE',
): boolean {
  const changed = database.run(
    'update imprint_account_links set status = :status, updated_at = :now where customer_id = :customerId',
    { customerId: customerId.toUpperCase(), status, now: clock.now() },
  )
  return changed > 0
}
