import { linkit } from '@tillkit/client/contracts'
import type { Api, Mount } from '../api.ts'
import type { Parts } from '../parts.ts'
import { forStaffOr } from '../staff.ts'
import { createLock } from '../store/lock.ts'
import { createAdd, type Add } from './add.ts'
import { forShopper } from './for-shopper.ts'
import { forStaff } from './for-staff.ts'
import { createLinkitCalls, type LinkitCalls } from './linkit-calls.ts'
import { createFindOwnRecord, type FindOwnRecord } from './own-record.ts'
import { createReplace, type Replace } from './replace.ts'

/** What staff and shoppers both need at Linkit. */
export interface LinkitTools {
  calls: LinkitCalls
  findOwn: FindOwnRecord
  replace: { customer: Replace; address: Replace }
  add: { customer: Add; address: Add }
}

/** Linkit: an organisation's customers. Its token opens all of them, so who asks decides what is asked for. */
export function mountLinkit({ settings, forward, log, store, signedIn }: Parts): Mount | undefined {
  if (!settings.linkit) return undefined
  const { url, token, organizationId } = settings.linkit
  const api: Api = { url, headers: { Authorization: `Bearer ${token}`, 'X-Organization-ID': organizationId } }
  const calls = createLinkitCalls(api, forward, log)
  const tools: LinkitTools = {
    calls,
    findOwn: createFindOwnRecord(calls, log),
    replace: createReplace(calls, createLock(store)),
    add: createAdd(calls),
  }
  const staff = forStaff(tools)
  const shopper = forShopper(tools, signedIn)
  return {
    prefix: '/linkit',
    api,
    contract: linkit,
    flowOf: (endpoint) => forStaffOr(settings, staff(endpoint), shopper(endpoint)),
  }
}
