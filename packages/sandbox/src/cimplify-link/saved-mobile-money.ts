import * as v from 'valibot'
import { flag, instant } from '../database/columns.ts'
import { randomId } from '../random.ts'
import type { Services } from '../services.ts'
import { providerFamily } from './schema.ts'

const mobileMoneyRow = v.object({
  id: v.string(),
  phone_number: v.string(),
  provider: v.string(),
  label: v.nullable(v.string()),
  is_default: flag,
  verification_status: v.string(),
  usage_count: v.number(),
  last_used_at: v.nullable(instant),
  created_at: instant,
})

/** A saved mobile money account as the API answers it (A3). */
export type MobileMoneyAccount = v.InferOutput<typeof mobileMoneyRow>

/** What is needed to save one (L26). The number is E.164. */
export interface MobileMoneyDraft {
  readonly phone_number: string
  readonly provider: string
  readonly label?: string | undefined
}

const columns = Object.keys(mobileMoneyRow.entries).join(', ')

/** The customer's mobile money accounts, oldest first. */
export function listMobileMoney({ database }: Services, customerId: string): MobileMoneyAccount[] {
  return database.all(
    mobileMoneyRow,
    `select ${columns} from mobile_money where customer_id = :customerId order by created_at, rowid`,
    { customerId },
  )
}

/** One of them by its id. */
export function findMobileMoney(
  { database }: Services,
  customerId: string,
  id: string,
): MobileMoneyAccount | undefined {
  return database.get(
    mobileMoneyRow,
    `select ${columns} from mobile_money where id = :id and customer_id = :customerId`,
    { id, customerId },
  )
}

/** The one with this number at the same provider, whatever the brand was called when it was saved (C16). */
export function findSameMobileMoney(
  { database }: Services,
  customerId: string,
  { phone_number, provider }: MobileMoneyDraft,
): MobileMoneyAccount | undefined {
  return database.get(
    mobileMoneyRow,
    `select ${columns} from mobile_money
     where customer_id = :customerId and phone_number = :phone_number
       and ${providerFamily} = (select ${providerFamily} from (select :provider as provider, :phone_number as phone_number))`,
    { customerId, phone_number, provider },
  )
}

/** Saves one. The first becomes the default. */
export function addMobileMoney(
  services: Services,
  customerId: string,
  { phone_number, provider, label }: MobileMoneyDraft,
): MobileMoneyAccount {
  const { database, clock } = services
  const id = randomId('mm')
  database.run(
    `insert into mobile_money (id, customer_id, phone_number, provider, label, is_default, created_at)
     values (:id, :customerId, :phone_number, :provider, :label,
       not exists (select 1 from mobile_money where customer_id = :customerId), :now)`,
    { id, customerId, phone_number, provider, label: label ?? null, now: clock.now() },
  )
  const added = findMobileMoney(services, customerId, id)
  if (!added) throw new Error('What was saved is not there.')
  return added
}

/** Makes one the default, or answers `false` if the customer has no such account. */
export function makeDefaultMobileMoney(services: Services, customerId: string, id: string): boolean {
  if (!findMobileMoney(services, customerId, id)) return false
  const { database } = services
  // The index allows one default at a time, so the old one goes first.
  database.run('update mobile_money set is_default = 0 where customer_id = :customerId and is_default = 1', {
    customerId,
  })
  database.run('update mobile_money set is_default = 1 where id = :id', { id })
  return true
}
