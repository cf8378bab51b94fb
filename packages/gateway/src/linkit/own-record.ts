import { linkit } from '@tillkit/client/contracts'
import * as v from 'valibot'
import type { Log } from '../log.ts'
import { plainContact } from '../plain-contact.ts'
import type { Shopper } from '../session.ts'
import { badAnswer } from '../upstream-fault.ts'
import { dropIfOther } from '../whose-answer.ts'
import type { LinkitCalls } from './linkit-calls.ts'

const recordSchema = v.looseObject({
  id: v.string(),
  email: v.fallback(v.string(), ''),
  phone: v.fallback(v.string(), ''),
})

/** A record of Linkit's, with whatever else it holds. */
export type LinkitRecord = v.InferOutput<typeof recordSchema>

/** The record of a shopper, found by the contact that they proved; `undefined` where there is none. */
export type FindOwnRecord = (shopper: Shopper) => Promise<LinkitRecord | undefined>

/** The query and the field that a contact stands in. */
export const contactField = ({ contact, contactType }: Shopper) => ({ [contactType]: contact })

/** Makes it. One contact is asked for, not both: whether both means "and" is not documented (C26). */
export function createFindOwnRecord(calls: LinkitCalls, log: Log): FindOwnRecord {
  const { lookup } = linkit.customers
  return async (shopper) => {
    const answer = await calls.read(lookup, {}, contactField(shopper))
    if (answer.status === 404) return undefined
    const record = v.safeParse(recordSchema, answer.json)
    if (answer.status !== 200 || !record.success) throw badAnswer()
    const { contact, contactType } = shopper
    const isOther = plainContact(record.output[contactType], contactType) !== plainContact(contact, contactType)
    dropIfOther(answer, isOther, `${lookup.method} ${lookup.path}`, log)
    return record.output
  }
}
