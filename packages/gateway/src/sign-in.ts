import * as v from 'valibot'
import { passOn } from './answer.ts'
import type { Call, Flow } from './call.ts'
import type { DeviceCookie } from './device-cookie.ts'
import { deviceName } from './device-name.ts'
import type { EndedSessions } from './ended-sessions.ts'
import type { Forward, UpstreamRequest } from './forward.ts'
import type { Asker, Limits } from './limits.ts'
import { toUpstream } from './outgoing.ts'
import type { Replay, Verified } from './replay.ts'
import type { Revoke } from './revoke.ts'
import { claimsFailure, readSession, type Session } from './session.ts'
import type { SessionCookie } from './session-cookie.ts'
import { badAnswer } from './upstream-fault.ts'

/** What signing in needs. */
export interface SignInOptions {
  forward: Forward
  sessionCookie: SessionCookie
  deviceCookie: DeviceCookie
  limits: Limits
  replay: Replay
  ended: EndedSessions
  revoke: Revoke
  now: () => number
}

// `toUpstream` has checked both bodies by then: these only name what is used.
const requestSchema = v.object({ contact: v.string(), contact_type: v.picklist(['phone', 'email']) })
const verifySchema = v.object({ ...requestSchema.entries, otp_code: v.string() })

/** Makes the two flows of signing in with a code. */
export function createSignIn(options: SignInOptions): { requestOtp: Flow; verifyOtp: Flow } {
  const { forward, sessionCookie, deviceCookie, limits, replay, ended, revoke, now } = options

  async function verify(request: UpstreamRequest, asker: Asker): Promise<Verified> {
    await limits.beforeGuess(asker)
    const upstream = await forward(request)
    const session = readSession(upstream.json, now(), asker)
    if (upstream.status === 200 && session) return { answer: passOn(upstream), session }
    // A success that holds no session would sign nobody in and say so.
    if (upstream.status === 200 && !claimsFailure(upstream.json)) throw badAnswer()
    return { answer: passOn(upstream) }
  }

  /** A late answer to the shopper before must not overwrite the cookie of this one. */
  async function endOther(call: Call, session: Session) {
    const before = await sessionCookie.read(call.cookies)
    if (!before || before.family === session.family) return
    await ended.add(before)
    void revoke(before)
  }

  return {
    async requestOtp(call) {
      const request = toUpstream(call)
      const { contact, contact_type: contactType } = v.parse(requestSchema, call.json)
      const { device, line } = deviceCookie.keep(call.cookies)
      await limits.beforeSend({ contact, contactType, device, address: call.address })
      // Before the code is verified nothing tells whether an account exists (C9).
      const answer = passOn(await forward(request, ['is_new_account']))
      return { ...answer, cookies: [line] }
    },

    async verifyOtp(call) {
      const request = { ...toUpstream(call), userAgent: deviceName(call.headers.get('User-Agent')) }
      const { contact, contact_type: contactType, otp_code: code } = v.parse(verifySchema, call.json)
      const asker = { contact, contactType, device: deviceCookie.read(call.cookies), address: call.address }
      const { answer, session } = await replay(asker, code, () => verify(request, asker))
      if (!session) return answer
      await endOther(call, session)
      return { ...answer, cookies: await sessionCookie.write(session, call.cookies) }
    },
  }
}
