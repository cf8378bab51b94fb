import { cimplifyLinkBackend } from '../apis/cimplify-link.ts'
import { preferences } from '../contracts/cimplify-link/preferences.ts'
import { bind } from '../http/bind.ts'
import { intentsSource } from '../intents.ts'
import type { Wires } from '../wires.ts'
import type { ReadOptions } from './address-book.ts'
import { withDomainFields } from './field-names.ts'
import { fromLinkPreferences } from './link-preferences.ts'

/** How the shopper likes it. `null`: never said (L22). */
export interface Preferences {
  readonly orderType: string | null
  readonly defaultAddressId: string | null
  readonly defaultMobileMoneyId: string | null
  readonly notifyOnOrder: boolean | null
}

/**
 * What can be set. The defaults are set where they are listed, with `makeDefault`, because the API keeps them in two
 * places (C14).
 */
export interface PreferencesChanges {
  readonly orderType?: string
  readonly notifyOnOrder?: boolean
}

/** The shopper's preferences (L22). */
export interface PreferencesSource {
  /** What was said so far. */
  read(options?: ReadOptions): Promise<Preferences>
  /** Sends what was given, and answers all of them. */
  update(changes: PreferencesChanges): Promise<Preferences>
}

/** Makes it: `till.source(preferencesSource)`. */
export function preferencesSource({ connectionTo, source }: Wires): PreferencesSource {
  const intents = source(intentsSource)
  const link = bind({ preferences }, cimplifyLinkBackend(connectionTo('cimplify-link')))
  return {
    read: async ({ signal } = {}) => fromLinkPreferences(await link.preferences.read({ signal })),
    update: ({ orderType, notifyOnOrder }) => {
      const body = {
        ...(orderType === undefined ? {} : { preferred_order_type: orderType }),
        ...(notifyOnOrder === undefined ? {} : { notify_on_order: notifyOnOrder }),
      }
      return intents.run(
        'preferences.update',
        body,
        async (idempotencyKey) =>
          fromLinkPreferences(await withDomainFields(fields, link.preferences.update({ body, idempotencyKey }))),
        { sets: `preferences ${Object.keys(body).join(' ')}` },
      )
    },
  }
}

const fields = { preferred_order_type: 'orderType', notify_on_order: 'notifyOnOrder' }
