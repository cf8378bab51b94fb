import { createCimplifyOrdersApi } from '../apis/cimplify-orders.ts'
import { cimplifyLinkBackend } from '../apis/cimplify-link.ts'
import { enrollment } from '../contracts/cimplify-link/enrollment.ts'
import { isApiError } from '../http/api-error.ts'
import { bind } from '../http/bind.ts'
import { lastingIntentsSource } from '../lasting-intents.ts'
import type { Wires } from '../wires.ts'
import type { AddressDraft } from './address.ts'
import { toLinkAddress } from './link-address.ts'
import type { Contact } from './link-session.ts'
import { toLinkMobileMoney } from './link-mobile-money.ts'
import type { MobileMoneyDraft } from './mobile-money.ts'
import type { LinkCustomer } from './profile.ts'

/** What a guest agreed to save after an order, item by item. What is absent is not saved. */
export interface OrderEnrollment {
  readonly orderId: string
  /** Opens the order where it is not the customer's yet. */
  readonly billToken?: string | undefined
  readonly address?: AddressDraft | undefined
  readonly mobileMoney?: MobileMoneyDraft | undefined
  readonly orderType?: string | undefined
}

/** Joining Cimplify Link (L19 to L21). */
export interface EnrollmentSource {
  /** Whether a contact has an account. Only after a shopper entered it and asked, never on a keystroke (L19). */
  hasAccount(contact: Contact): Promise<boolean>
  /** Joins, with the contact that the session belongs to (C10). Joining again is no error (L20). */
  enroll(contact: Contact, name?: string): Promise<{ alreadyEnrolled: boolean }>
  /** Joins, saves what was agreed to, and makes the order the customer's: all of it or nothing (L21). */
  enrollAndLinkOrder(customer: LinkCustomer, agreed: OrderEnrollment): Promise<{ alreadyEnrolled: boolean }>
}

/** Makes it: `till.source(enrollmentSource)`. */
export function enrollmentSource({ connectionTo, source, businessId }: Wires): EnrollmentSource {
  const intents = source(lastingIntentsSource)
  const link = bind({ enrollment }, cimplifyLinkBackend(connectionTo('cimplify-link'))).enrollment
  const asked = new Map<string, boolean>()

  return {
    async hasAccount({ type, value }) {
      const known = asked.get(value)
      if (known !== undefined) return known
      const answer = await link.checkStatus({ body: { contact: value, contact_type: type } })
      asked.set(value, answer.is_link_customer)
      return answer.is_link_customer
    },
    enroll: ({ value }, name) =>
      intents.run('enrollment.enroll', 'contact', { value, name }, async (idempotencyKey) => {
        const body = { contact: value, ...(name ? { name } : {}) }
        return { alreadyEnrolled: (await link.enroll({ body, idempotencyKey })).already_enrolled }
      }),
    enrollAndLinkOrder(customer, { orderId, billToken, address, mobileMoney, orderType }) {
      if (businessId === null)
        throw new Error('enrollAndLinkOrder needs to know whose order it is: createTill({ …, businessId }).')
      const body = {
        order_id: orderId,
        business_id: businessId,
        ...(address ? { address: toLinkAddress(address) } : {}),
        ...(mobileMoney ? { mobile_money: toLinkMobileMoney(mobileMoney) } : {}),
        ...(orderType ? { order_type: orderType } : {}),
      }
      const joinAndLink = async (idempotencyKey: string) => ({
        alreadyEnrolled: (await link.enrollAndLinkOrder({ body, idempotencyKey })).already_enrolled,
      })
      const claimFirstWhereNeeded = async (idempotencyKey: string) => {
        try {
          return await joinAndLink(idempotencyKey)
        } catch (error) {
          if (!billToken || !isApiError(error) || error.code !== 'not-found') throw error
          // The text has no bill token here, so the order is claimed with it first (C11).
          const orders = createCimplifyOrdersApi(connectionTo('cimplify-orders'))
          await orders.orders.attachCustomer({
            params: { id: orderId },
            query: { token: billToken },
            body: { customer_id: customer.id },
          })
          return joinAndLink(`${idempotencyKey}-claimed`)
        }
      }
      return intents.run('enrollment.enrollAndLinkOrder', orderId, body, claimFirstWhereNeeded)
    },
  }
}
