import * as v from 'valibot'
import { cimplifyLinkSchema } from '../cimplify-link/schema.ts'
import { ordersSchema } from '../cimplify-orders/schema.ts'
import { imprintSchema } from '../imprint/schema.ts'
import { linkitSchema } from '../linkit/schema.ts'
import { phonePromptsSchema } from '../phone-prompts-schema.ts'
import type { Database } from './database.ts'
import { schema } from './schema.ts'

/** One step for each version, by number. A released step never changes; a new one is added at the end. */
const migrations = [
  [schema, cimplifyLinkSchema, phonePromptsSchema, linkitSchema, imprintSchema, ordersSchema].join(''),
]

/** Brings the database to this version's tables, within a transaction. Answers whether it was empty before. */
export function migrate(database: Database): boolean {
  const version = database.get(v.object({ user_version: v.number() }), 'pragma user_version')?.user_version ?? 0
  if (version > migrations.length) {
    throw new Error(
      'This data was written by a newer version of the sandbox: update it, or choose another data folder.',
    )
  }
  for (const step of migrations.slice(version)) database.exec(step)
  database.exec(`pragma user_version = ${migrations.length}`)
  return version === 0
}
