import * as v from 'valibot'
import type { Clock } from './clock.ts'
import { instant } from './database/columns.ts'
import type { Database } from './database/database.ts'
import { randomId } from './random.ts'
import { notFound, Refusal } from './refusal.ts'

/** Seconds that a prompt stays on the phone. */
export const promptLifetime = 5 * 60

const promptRow = v.object({
  id: v.string(),
  phone_number: v.string(),
  kind: v.picklist(['verify-wallet', 'approve-payment']),
  subject_id: v.string(),
  text: v.string(),
  amount: v.nullable(v.string()),
  currency: v.nullable(v.string()),
  state: v.picklist(['waiting', 'approved', 'declined', 'ignored', 'expired']),
  created_at: instant,
  answered_at: v.nullable(instant),
})

const columns = Object.keys(promptRow.entries).join(', ')

/** A question that a provider shows on a shopper's phone, as `*170#` does. */
export type PhonePrompt = v.InferOutput<typeof promptRow>

/** What to ask, whom, and about which wallet or payment. */
export interface NewPhonePrompt {
  readonly kind: PhonePrompt['kind']
  readonly phoneNumber: string
  readonly subjectId: string
  readonly text: string
  /** For a payment: a decimal string and its currency. */
  readonly money?: { readonly amount: string; readonly currency: string }
}

/** What a shopper does with a prompt. */
export const promptAnswers = { approve: 'approved', decline: 'declined', ignore: 'ignored' } as const

/** The shoppers' phones. Kept in the database, so that a prompt and what caused it are both there, or neither. */
export interface PhonePrompts {
  /** Shows a prompt, in place of one that still waits for the same subject. */
  ask(prompt: NewPhonePrompt): PhonePrompt
  /** What a phone shows now, or what all of them show; newest first. */
  listWaiting(phoneNumber?: string): PhonePrompt[]
  /** Answers a prompt, and lets its kind know in the same transaction. Refuses one that waits no longer. */
  answer(id: string, answer: keyof typeof promptAnswers): PhonePrompt
  /** Takes back what still waits for a subject. */
  withdraw(kind: PhonePrompt['kind'], subjectId: string): void
  /** Who hears of the answers to one kind of prompt. An expired prompt is no answer. */
  onAnswer(kind: PhonePrompt['kind'], callback: (prompt: PhonePrompt) => void): void
}

/** One set of phones for one database. */
export function createPhonePrompts(database: Database, clock: Clock): PhonePrompts {
  const callbacks = new Map<PhonePrompt['kind'], (prompt: PhonePrompt) => void>()

  const find = (id: string): PhonePrompt => {
    const prompt = database.get(promptRow, `select ${columns} from phone_prompts where id = :id`, { id })
    if (!prompt) throw notFound('There is no such prompt.')
    return prompt
  }
  const removeOld = () => {
    const now = clock.now()
    database.run(
      `update phone_prompts set state = 'expired', answered_at = :now
       where state = 'waiting' and created_at <= :oldest`,
      { now, oldest: now - promptLifetime * 1000 },
    )
  }
  const withdraw = (kind: PhonePrompt['kind'], subjectId: string) => {
    database.run(
      `update phone_prompts set state = 'expired', answered_at = :now
       where state = 'waiting' and kind = :kind and subject_id = :subjectId`,
      { kind, subjectId, now: clock.now() },
    )
  }

  return {
    ask({ kind, phoneNumber, subjectId, text, money }) {
      const id = randomId('prm')
      const { amount = null, currency = null } = money ?? {}
      return database.transaction(() => {
        withdraw(kind, subjectId)
        database.run(
          `insert into phone_prompts (id, phone_number, kind, subject_id, text, amount, currency, created_at)
           values (:id, :phoneNumber, :kind, :subjectId, :text, :amount, :currency, :now)`,
          { id, phoneNumber, kind, subjectId, text, amount, currency, now: clock.now() },
        )
        return find(id)
      })
    },

    listWaiting(phoneNumber) {
      removeOld()
      return database.all(
        promptRow,
        `select ${columns} from phone_prompts
         where state = 'waiting' and (:phoneNumber is null or phone_number = :phoneNumber)
         order by created_at desc, rowid desc`,
        { phoneNumber: phoneNumber ?? null },
      )
    },

    answer(id, answer) {
      removeOld()
      return database.transaction(() => {
        if (find(id).state !== 'waiting') {
          throw new Refusal('CONFLICT', { status: 409, message: 'This prompt waits no longer.' })
        }
        const state = promptAnswers[answer]
        database.run('update phone_prompts set state = :state, answered_at = :now where id = :id', {
          id,
          state,
          now: clock.now(),
        })
        const prompt = find(id)
        callbacks.get(prompt.kind)?.(prompt)
        return prompt
      })
    },

    withdraw,

    onAnswer: (kind, callback) => void callbacks.set(kind, callback),
  }
}
