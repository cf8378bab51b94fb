import { maskPhone, normalisePhone } from './phone.ts'

/** Where a code is sent, in its one spelling. */
export interface Contact {
  readonly type: 'phone' | 'email'
  readonly value: string
}

/** One spelling for each contact, or `undefined` if it cannot be one. */
export function normaliseContact(text: string, type: Contact['type']): Contact | undefined {
  const value = type === 'phone' ? normalisePhone(text) : normaliseEmail(text)
  return value === undefined ? undefined : { type, value }
}

/** The same for a contact whose kind is not given: what has an `@` is an e-mail address. */
export function guessContact(text: string): Contact | undefined {
  return normaliseContact(text, text.includes('@') ? 'email' : 'phone')
}

/** Enough to recognise one's own contact by, and no more (L8). */
export function maskContact({ type, value }: Contact): string {
  return type === 'phone' ? maskPhone(value) : `${value.slice(0, 1)}***${value.slice(value.indexOf('@'))}`
}

function normaliseEmail(text: string): string | undefined {
  const address = text.trim().toLowerCase()
  // One @, something before it, a dot after it. A pattern that knows more would refuse real addresses.
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(address) ? address : undefined
}
