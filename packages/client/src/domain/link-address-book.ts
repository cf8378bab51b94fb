import { cimplifyLinkBackend, type CimplifyLinkApi } from '../apis/cimplify-link.ts'
import { addresses } from '../contracts/cimplify-link/addresses.ts'
import { bind } from '../http/bind.ts'
import { intentsSource, type Intents } from '../intents.ts'
import type { Wires } from '../wires.ts'
import type { AddressDraft } from './address.ts'
import type { AddressBook } from './address-book.ts'
import { changedFields } from './changed-fields.ts'
import { withDomainFields } from './field-names.ts'
import { fromLink, linkBookId, toLinkAddress } from './link-address.ts'
import { rowVerb } from './row-verb.ts'

/** The shopper's own address book: `till.source(addressBookSource)`. */
export function addressBookSource({ connectionTo, source, session }: Wires): AddressBook {
  const intents = source(intentsSource)
  const link = bind({ addresses }, cimplifyLinkBackend(connectionTo('cimplify-link')))
  return linkAddressBook(link, intents, () => session.scope)
}

/**
 * The shopper's addresses at Cimplify Link (L23).
 * @param scope tells one session's book from the next, read whenever a key is made
 */
export function linkAddressBook(
  link: Pick<CimplifyLinkApi, 'addresses'>,
  intents: Intents,
  scope: () => string,
): AddressBook {
  return {
    get id() {
      return linkBookId(scope())
    },
    list: async ({ signal } = {}) => (await link.addresses.list({ signal })).map(fromLink),
    add: (draft) =>
      intents.run('addresses.add', draft, async (idempotencyKey) =>
        fromLink(await withDomainFields(fields, link.addresses.create({ body: toLinkAddress(draft), idempotencyKey }))),
      ),
    async edit(address, changes) {
      const { id } = address
      const sets = `address ${id}`
      const differing = intents.isInDoubt(sets) ? changes : changedFields(address, changes)
      if (Object.keys(differing).length === 0) return address
      const body = partToLink(differing)
      return intents.run(
        'addresses.edit',
        { id, body },
        async (idempotencyKey) =>
          fromLink(await withDomainFields(fields, link.addresses.update({ params: { id }, body, idempotencyKey }))),
        { sets },
      )
    },
    remove: rowVerb(intents, 'addresses.remove', link.addresses.remove),
    makeDefault: rowVerb(intents, 'addresses.makeDefault', link.addresses.makeDefault, { sets: 'default address' }),
    recordUse: rowVerb(intents, 'addresses.recordUse', link.addresses.trackUsage),
  }
}

/** Link's words on the left, ours on the right. */
const fields = {
  label: 'label',
  street_address: 'line1',
  apartment: 'line2',
  city: 'city',
  region: 'region',
  country: 'country',
} as const

function partToLink({ line1, line2, ...same }: Partial<AddressDraft>) {
  return {
    ...same,
    ...(line1 === undefined ? {} : { street_address: line1 }),
    ...(line2 === undefined ? {} : { apartment: line2 }),
  }
}
