import type { cimplifyLink } from '@tillkit/client/contracts'
import type { Handlers } from '../handlers.ts'
import { normalisePhone } from '../phone.ts'
import { invalid, notFound, Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { LinkCaller } from './link-sessions.ts'
import {
  addMobileMoney,
  findMobileMoney,
  findSameMobileMoney,
  listMobileMoney,
  makeDefaultMobileMoney,
  type MobileMoneyAccount,
} from './saved-mobile-money.ts'

/** The saved mobile money accounts (L25). Every statement names the customer: somebody else's is not found. */
export function mobileMoneyHandlers(services: Services): Handlers<typeof cimplifyLink.mobileMoney, LinkCaller> {
  const { database, clock, phonePrompts } = services

  const find = (id: string, customerId: string): MobileMoneyAccount => {
    const account = findMobileMoney(services, customerId, id)
    if (!account) throw notFound('There is no such mobile money account.')
    return account
  }
  const setVerification = (id: string, status: 'pending' | 'verified' | 'failed') =>
    database.run('update mobile_money set verification_status = :status where id = :id', { id, status })

  phonePrompts.onAnswer('verify-wallet', ({ subject_id: id, state }) => {
    // Ignored, it stays pending: only the shopper can say no (C18).
    if (state === 'approved') setVerification(id, 'verified')
    if (state === 'declined') setVerification(id, 'failed')
  })

  return {
    list: (_nothing, { caller }) => listMobileMoney(services, caller.customerId),

    create({ body }, { caller: { customerId } }) {
      const draft = { ...body, phone_number: readPhoneNumber(body.phone_number) }
      if (findSameMobileMoney(services, customerId, draft)) {
        throw new Refusal('CONFLICT', {
          status: 409,
          message: 'This mobile money account is saved already.',
          details: { phone_number: 'is saved already' },
        })
      }
      return addMobileMoney(services, customerId, draft)
    },

    // As with addresses: without its default nothing is chosen for the shopper.
    remove({ params: { id } }, { caller: { customerId } }) {
      find(id, customerId)
      phonePrompts.withdraw('verify-wallet', id)
      database.run('delete from mobile_money where id = :id', { id })
    },

    makeDefault({ params: { id } }, { caller: { customerId } }) {
      makeDefaultMobileMoney(services, customerId, id)
      return find(id, customerId)
    },

    trackUsage({ params: { id } }, { caller: { customerId } }) {
      find(id, customerId)
      const used = 'usage_count = usage_count + 1, last_used_at = :now'
      database.run(`update mobile_money set ${used} where id = :id`, { id, now: clock.now() })
      return find(id, customerId)
    },

    verify({ params: { id } }, { caller: { customerId } }) {
      const account = find(id, customerId)
      if (account.verification_status === 'verified') return account
      phonePrompts.ask({
        kind: 'verify-wallet',
        phoneNumber: account.phone_number,
        subjectId: id,
        text: 'Cimplify asks whether this mobile money account is yours.',
      })
      setVerification(id, 'pending')
      return find(id, customerId)
    },
  }
}

/** The one spelling of a number. The contract lets only E.164 through; that alone makes no phone number. */
export function readPhoneNumber(text: string, field = 'phone_number'): string {
  const phoneNumber = normalisePhone(text)
  if (phoneNumber === undefined) throw invalid({ [field]: 'is not a phone number' })
  return phoneNumber
}
