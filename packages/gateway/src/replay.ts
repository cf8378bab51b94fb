import * as v from 'valibot'
import type { Answer } from './answer.ts'
import type { EndedSessions } from './ended-sessions.ts'
import { fingerprint } from './fingerprint.ts'
import { GatewayError } from './gateway-error.ts'
import type { Asker } from './limits.ts'
import type { Sealer } from './sealer.ts'
import { sessionSchema, type Session } from './session.ts'
import { createOnce } from './store/once.ts'
import type { Store } from './store/store.ts'

/** What a try of a code came to: the answer, and the session where the code was right. */
export interface Verified {
  answer: Answer
  session?: Session
}

/**
 * Runs a try of a code once. A code works a single time, so a right one whose answer got lost would be "wrong" when it
 * is sent again: for two minutes the same browser, contact and code get the same answer. Wrong ones are not kept.
 */
export type Replay = (asker: Asker, code: string, verify: () => Promise<Verified>) => Promise<Verified>

const rememberedSchema = v.object({ body: v.string(), session: sessionSchema })

/** Makes it. Without the cookie that asked for the code there is nobody to repeat an answer to. */
export function createReplay(store: Store, sealer: Sealer, ended: EndedSessions): Replay {
  const once = createOnce<v.InferOutput<typeof rememberedSchema>, Verified>({
    store,
    sealer,
    purpose: 'verified',
    schema: rememberedSchema,
    recall: async ({ body, session }) =>
      (await ended.has(session)) ? undefined : { answer: { status: 200, body }, session },
    // Longer than a write may take.
    lease: 35,
  })

  return async ({ contact, contactType, device }, code, verify) => {
    if (!device) return verify()
    const verified = await once.run(await fingerprint(device, contactType, contact, code), async (remember) => {
      const fresh = await verify()
      if (fresh.session) await remember({ body: fresh.answer.body ?? '', session: fresh.session })
      return fresh
    })
    if (verified) return verified
    throw new GatewayError(409, 'REQUEST_IN_PROGRESS', 'This code is being checked.', { retryAfter: '1' })
  }
}
