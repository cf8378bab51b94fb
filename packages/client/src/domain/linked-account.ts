import { createImprintApi } from '../apis/imprint.ts'
import { ApiError } from '../http/api-error.ts'
import { intentsSource } from '../intents.ts'
import type { Wires } from '../wires.ts'

/** An Imprint customer, linked to the same person in the merchant's own system (I3). */
export interface LinkedAccount {
  /** A UUID of Imprint's. */
  readonly imprintCustomerId: string
  readonly partnerCustomerId: string
  readonly partnerIdentifier: string | null
  /** Whether it works now. Anything but `ACTIVE` is paused. */
  readonly isActive: boolean
  /** RFC 3339. */
  readonly linkedAt: string | null
  readonly metadata: Readonly<Record<string, string>>
}

/** What is needed to link. */
export interface LinkAccountRequest {
  readonly imprintCustomerId: string
  /** The customer in the merchant's own system. A gateway puts the signed-in shopper's own here, whatever it says. */
  readonly partnerCustomerId: string
  /** Words of the merchant's own. Nothing of the shopper belongs into them (I2). */
  readonly metadata?: Readonly<Record<string, string>>
}

/** Linking is all that the API can do: reading and unlinking are not documented, so the merchant keeps what came (I4). */
export interface LinkedAccountSource {
  /** Only when the shopper asks for it. */
  linkAccount(request: LinkAccountRequest): Promise<LinkedAccount>
}

/** Makes it: `till.source(linkedAccountSource)`. */
export function linkedAccountSource({
  connectionTo,
  source,
}: Pick<Wires, 'connectionTo' | 'source'>): LinkedAccountSource {
  const intents = source(intentsSource)
  const { accountLinks } = createImprintApi(connectionTo('imprint'))
  return {
    linkAccount: ({ imprintCustomerId: id, partnerCustomerId, metadata }) =>
      intents.run('linkedAccount.link', { id, partnerCustomerId, metadata }, async () => {
        const link = await accountLinks.create({
          params: { id },
          body: { partner_customer_id: partnerCustomerId, ...(metadata ? { metadata: { ...metadata } } : {}) },
        })
        // Somebody else's link must never be shown as this shopper's (C28).
        if (link.customer_id.toLowerCase() !== id.toLowerCase())
          throw new ApiError({
            code: 'unexpected-answer',
            backend: 'imprint',
            operation: 'POST /v2/customers/:id/link',
          })
        return {
          imprintCustomerId: link.customer_id,
          partnerCustomerId: link.partner_customer_id,
          partnerIdentifier: link.partner_identifier,
          isActive: link.status === 'ACTIVE',
          linkedAt: link.created_at,
          metadata: link.metadata ?? {},
        }
      }),
  }
}
