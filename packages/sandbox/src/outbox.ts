import * as v from 'valibot'
import type { Clock } from './clock.ts'
import type { Contact } from './contact.ts'
import { instant } from './database/columns.ts'
import type { Database } from './database/database.ts'
import { randomId } from './random.ts'

const messageRow = v.object({
  id: v.string(),
  contact: v.string(),
  text: v.string(),
  code: v.string(),
  sent_at: instant,
})

/** A text message or e-mail as it reached the shopper. */
export type OutboxMessage = v.InferOutput<typeof messageRow>

/** What the sandbox sends goes here, instead of to a phone. */
export interface Outbox {
  send(contact: Contact, code: string): void
  /** Newest first; of one contact, or of all. */
  list(contact?: Contact): OutboxMessage[]
}

/** An outbox that is kept in the database, so that it tells the truth after a rollback too. */
export function createOutbox(database: Database, clock: Clock): Outbox {
  return {
    send(contact, code) {
      database.run(
        'insert into outbox (id, contact, text, code, sent_at) values (:id, :contact, :text, :code, :sentAt)',
        {
          id: randomId('msg'),
          contact: contact.value,
          text: `Your Cimplify code is ${code}. It expires in 5 minutes.`,
          code,
          sentAt: clock.now(),
        },
      )
    },
    list: (contact) =>
      database.all(
        messageRow,
        `select id, contact, text, code, sent_at from outbox
         where :contact is null or contact = :contact order by sent_at desc, rowid desc`,
        { contact: contact?.value ?? null },
      ),
  }
}
