import * as v from 'valibot'
import type { Contact } from '../contact.ts'
import { randomCode, randomToken } from '../random.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { sha256 } from '../sha256.ts'

/** Seconds that a code can be used for (L9, A11). */
export const codeLifetime = 300

/** Seconds until another may be sent to the same contact (A11). */
export const resendAfter = 30

const wrongTriesAllowed = 5

const codeRow = v.object({
  code_hash: v.string(),
  salt: v.string(),
  sent_at: v.number(),
  expires_at: v.number(),
  wrong_tries: v.number(),
})

/** Sends a new code, which replaces the one before. The same work for every contact, known or not (C9). */
export function sendCode(services: Services, contact: Contact): void {
  const { database, clock, outbox } = services
  const now = clock.now()
  const previous = findCode(services, contact)
  if (previous && secondsToResend(previous.sent_at, now) > 0) {
    throw new Refusal('RATE_LIMITED', {
      status: 429,
      message: 'A code was sent a moment ago.',
      retryAfter: secondsToResend(previous.sent_at, now),
    })
  }
  const code = randomCode()
  const salt = randomToken('salt')
  database.run(
    `insert or replace into otp_codes (contact, code_hash, salt, sent_at, expires_at, wrong_tries)
     values (:contact, :codeHash, :salt, :now, :expiresAt, 0)`,
    { contact: contact.value, codeHash: sha256(salt + code), salt, now, expiresAt: now + codeLifetime * 1000 },
  )
  outbox.send(contact, code)
}

/** Spends a code: `undefined` if it was right, or why not. The refusal is to be returned, so that the try counts. */
export function spendCode(services: Services, contact: Contact, code: string): Refusal | undefined {
  const { database, clock } = services
  const now = clock.now()
  const sent = findCode(services, contact)
  if (!sent) return wrongCode()
  if (sent.wrong_tries >= wrongTriesAllowed) return tooManyAttempts(sent.sent_at, now)
  if (sent.expires_at <= now) return new Refusal('OTP_EXPIRED', { status: 400, message: 'This code has expired.' })

  if (sha256(sent.salt + code) !== sent.code_hash) {
    database.run('update otp_codes set wrong_tries = wrong_tries + 1 where contact = :contact', {
      contact: contact.value,
    })
    return sent.wrong_tries + 1 >= wrongTriesAllowed ? tooManyAttempts(sent.sent_at, now) : wrongCode()
  }
  database.run('delete from otp_codes where contact = :contact', { contact: contact.value })
  return undefined
}

function findCode({ database }: Services, { value }: Contact) {
  return database.get(
    codeRow,
    'select code_hash, salt, sent_at, expires_at, wrong_tries from otp_codes where contact = :value',
    { value },
  )
}

const secondsToResend = (sentAt: number, now: number) => Math.ceil((sentAt - now) / 1000) + resendAfter

// 400 and not 401: here 401 only ever means that there is no session.
const wrongCode = () => new Refusal('INVALID_OTP', { status: 400, message: 'This code is not right.' })

/** Even the right code is refused from here on, until a new one is sent. */
const tooManyAttempts = (sentAt: number, now: number) =>
  new Refusal('TOO_MANY_ATTEMPTS', {
    status: 429,
    message: 'Too many wrong codes. Ask for a new one.',
    retryAfter: Math.max(1, secondsToResend(sentAt, now)),
  })
