import type * as v from 'valibot'
import type { LinkitApi } from '../apis/linkit.ts'
import type { linkitAddressSchema } from '../contracts/linkit/addresses.ts'
import { ApiError } from '../http/api-error.ts'
import type { Intents } from '../intents.ts'
import type { Address, AddressDraft } from './address.ts'
import type { AddressBook } from './address-book.ts'
import { changedFields } from './changed-fields.ts'
import { withDomainFields } from './field-names.ts'

/**
 * A Linkit customer's addresses (K11). The API counts no uses, and knows no idempotency keys: nothing is sent twice
 * without being asked for.
 * @param scope tells one session's book from the next, read whenever a key is made
 */
export function linkitAddressBook(
  linkit: Pick<LinkitApi, 'addresses'>,
  intents: Intents,
  scope: () => string,
  customerId: string,
): AddressBook {
  const { addresses } = linkit
  const list = async (signal?: AbortSignal) =>
    (await addresses.list({ params: { customerId }, signal })).data.map(fromLinkit)

  /** Sends the whole address, because a `PUT` replaces it (C27), on top of what is there now. */
  async function replace(id: string, change: (now: Address) => Address): Promise<Address> {
    const now = (await list()).find((address) => address.id === id)
    if (!now)
      throw new ApiError({
        code: 'not-found',
        backend: 'linkit',
        operation: 'PUT /api/v1/customers/:customerId/addresses/:addressId',
      })
    const { isDefault, ...next } = change(now)
    const body = { ...toLinkit({ ...next, country: next.country ?? '' }), is_default: isDefault }
    return fromLinkit(
      await withDomainFields(fields, addresses.replace({ params: { customerId, addressId: id }, body })),
    )
  }

  return {
    get id() {
      return `${scope()}/linkit/${customerId}`
    },
    list: ({ signal } = {}) => list(signal),
    add: (draft) =>
      intents.run('linkitAddresses.add', { customerId, draft }, async () =>
        fromLinkit(await withDomainFields(fields, addresses.create({ params: { customerId }, body: toLinkit(draft) }))),
      ),
    async edit(address, changes) {
      const { id } = address
      const sets = `linkit address ${id}`
      const differing = intents.isInDoubt(sets) ? changes : changedFields(address, changes)
      if (Object.keys(differing).length === 0) return address
      return intents.run(
        'linkitAddresses.edit',
        { id, differing },
        () =>
          replace(id, (now) => ({
            ...now,
            ...differing,
            line2: differing.line2 === undefined ? now.line2 : differing.line2,
          })),
        { sets },
      )
    },
    remove: ({ id }) =>
      intents.run('linkitAddresses.remove', { id }, () => addresses.remove({ params: { customerId, addressId: id } })),
    async makeDefault({ id }) {
      await intents.run('linkitAddresses.makeDefault', { id }, () =>
        replace(id, (now) => ({ ...now, isDefault: true })),
      )
    },
  }
}

/** Linkit's words on the left, ours on the right. */
const fields = { address_line1: 'line1', address_line2: 'line2', state: 'region' } as const

function fromLinkit(address: v.InferOutput<typeof linkitAddressSchema>): Address {
  return {
    id: address.id,
    label: address.label,
    line1: address.address_line1,
    line2: address.address_line2 || null,
    city: address.city,
    region: address.state,
    country: address.country,
    isDefault: address.is_default,
    usageCount: 0,
    lastUsedAt: null,
  }
}

function toLinkit({ label, line1, line2, city, region, country }: AddressDraft) {
  return {
    label,
    address_line1: line1,
    ...(line2 ? { address_line2: line2 } : {}),
    city,
    state: region,
    country,
  }
}
