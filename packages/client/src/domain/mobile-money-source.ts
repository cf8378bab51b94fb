import { cimplifyLinkBackend } from '../apis/cimplify-link.ts'
import { mobileMoney } from '../contracts/cimplify-link/mobile-money.ts'
import { isApiError } from '../http/api-error.ts'
import { bind } from '../http/bind.ts'
import { intentsSource } from '../intents.ts'
import type { Wires } from '../wires.ts'
import type { ReadOptions } from './address-book.ts'
import { withDomainFields } from './field-names.ts'
import { fromLinkMobileMoney, toLinkMobileMoney } from './link-mobile-money.ts'
import type { MobileMoneyAccount, MobileMoneyDraft } from './mobile-money.ts'
import { rowVerb } from './row-verb.ts'

/** The shopper's mobile money accounts (L25). */
export interface MobileMoneySource {
  /** At most one of them is the default. */
  list(options?: ReadOptions): Promise<MobileMoneyAccount[]>
  /** @throws ApiError `conflict` where it is saved already */
  add(draft: MobileMoneyDraft): Promise<MobileMoneyAccount>
  /**
   * There is no edit (C15): saves the new one, and then removes the old one. A default stays the default. Another label
   * for the same wallet goes the other way round, because a wallet cannot be saved twice: it is removed and saved again,
   * unverified and with its uses uncounted.
   */
  replace(account: MobileMoneyAccount, draft: MobileMoneyDraft): Promise<MobileMoneyAccount>
  /** Deletes it for good. */
  remove(account: MobileMoneyAccount): Promise<void>
  /** Changes other accounts too: read the list again afterwards. */
  makeDefault(account: MobileMoneyAccount): Promise<void>
  /** Sends a prompt to the phone. What comes of it is in the list, later (A4). */
  verify(account: MobileMoneyAccount): Promise<MobileMoneyAccount>
  /** Counts a use, so that the most used can be suggested first. */
  recordUse(account: MobileMoneyAccount): Promise<void>
}

/** Makes it: `till.source(mobileMoneySource)`. */
export function mobileMoneySource({ connectionTo, source }: Wires): MobileMoneySource {
  const intents = source(intentsSource)
  const link = bind({ mobileMoney }, cimplifyLinkBackend(connectionTo('cimplify-link'))).mobileMoney

  const create = async (draft: MobileMoneyDraft, idempotencyKey: string) =>
    fromLinkMobileMoney(await withDomainFields(fields, link.create({ body: toLinkMobileMoney(draft), idempotencyKey })))

  return {
    list: async ({ signal } = {}) => (await link.list({ signal })).map(fromLinkMobileMoney),
    add: (draft) => intents.run('mobileMoney.add', draft, (idempotencyKey) => create(draft, idempotencyKey)),
    replace: ({ id, phoneNumber, isDefault }, draft) =>
      // One key for the three: a retry gets the first step's own answer again, and goes on from there.
      intents.run('mobileMoney.replace', { id, draft }, async (idempotencyKey) => {
        const removeOld = async () => {
          try {
            await link.remove({ params: { id }, idempotencyKey })
          } catch (error) {
            // Another device was faster.
            if (!isApiError(error) || error.code !== 'not-found') throw error
          }
        }
        let added: MobileMoneyAccount
        try {
          added = await create(draft, idempotencyKey)
        } catch (error) {
          const isSameWallet = isApiError(error) && error.code === 'conflict' && draft.phoneNumber === phoneNumber
          if (!isSameWallet) throw error
          await removeOld()
          added = await create(draft, `${idempotencyKey}-again`)
        }
        if (isDefault) await link.makeDefault({ params: { id: added.id }, idempotencyKey })
        await removeOld()
        return { ...added, isDefault: isDefault || added.isDefault }
      }),
    remove: rowVerb(intents, 'mobileMoney.remove', link.remove),
    makeDefault: rowVerb(intents, 'mobileMoney.makeDefault', link.makeDefault, { sets: 'default wallet' }),
    verify: ({ id }) =>
      intents.run('mobileMoney.verify', { id }, async (idempotencyKey) =>
        fromLinkMobileMoney(await link.verify({ params: { id }, idempotencyKey })),
      ),
    recordUse: rowVerb(intents, 'mobileMoney.recordUse', link.trackUsage),
  }
}

const fields = { phone_number: 'phoneNumber', provider: 'provider', label: 'label' }
