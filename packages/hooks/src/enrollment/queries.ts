import { enrollmentSource, type ApiError, type Contact, type LinkCustomer, type OrderEnrollment } from '@tillkit/client'
import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import { ordersKey } from '../orders/orders-key.ts'
import { linkDataQuery } from '../link-data/queries.ts'
import { whoIsSignedIn } from '../link-data/who-is-signed-in.ts'
import type { SourceTill } from '../source-till.ts'

/** Whether a contact has an account. A mutation, because only a shopper's own tap may ask (L19). */
export const contactStatusMutation = (till: SourceTill) =>
  mutationOptions<boolean, ApiError, Contact>({
    mutationKey: ['tillkit', 'enrollment', 'contact-status'],
    mutationFn: (contact) => till.source(enrollmentSource).hasAccount(contact),
    // A number has no place in a cache.
    gcTime: 0,
  })

/** Joins Cimplify Link with the session's own contact (C10). */
export const enrollMutation = (till: SourceTill) =>
  mutationOptions<{ alreadyEnrolled: boolean }, ApiError, { readonly name?: string } | void>({
    mutationKey: ['tillkit', 'enrollment', 'enroll'],
    mutationFn: async (asked, { client }) => {
      const customer = await whoIsSignedIn(client, till)
      return till.source(enrollmentSource).enroll(contactOf(customer), asked?.name ?? customer.name ?? undefined)
    },
    onSuccess: (_answer, _asked, _result, { client }) => refreshAll(client, till),
  })

/** Joins, saves what was agreed to, and makes a guest's order the customer's: all of it or nothing (L21). */
export const enrollAndLinkOrderMutation = (till: SourceTill) =>
  mutationOptions<{ alreadyEnrolled: boolean }, ApiError, OrderEnrollment>({
    mutationKey: ['tillkit', 'enrollment', 'enroll-and-link-order'],
    mutationFn: async (agreed, { client }) =>
      till.source(enrollmentSource).enrollAndLinkOrder(await whoIsSignedIn(client, till), agreed),
    // It holds an address and a bill token.
    gcTime: 0,
    onSuccess: (_answer, _agreed, _result, { client }) => refreshAll(client, till),
  })

const contactOf = ({ phone, email }: LinkCustomer): Contact =>
  phone ? { type: 'phone', value: phone } : { type: 'email', value: email ?? '' }

/** Everything may be different now: one read says it all, and the orders are read again where they are shown. */
async function refreshAll(client: QueryClient, till: SourceTill) {
  await client.fetchQuery({ ...linkDataQuery(till), staleTime: 0 })
  await client.invalidateQueries({ queryKey: ordersKey(till) })
}
