import type { Messages } from '@tillkit/components'

/** A language: the shop's own few words, and the kit's. */
export interface Language {
  readonly direction: 'ltr' | 'rtl'
  readonly words: { readonly account: string; readonly order: string }
  readonly loadMessages: () => Promise<Messages>
}

const english: Language = {
  direction: 'ltr',
  words: { account: 'Your account', order: 'Thank you for your order' },
  loadMessages: async () => (await import('@tillkit/components/messages/en')).en,
}
const french: Language = {
  direction: 'ltr',
  words: { account: 'Votre compte', order: 'Merci pour votre commande' },
  loadMessages: async () => (await import('@tillkit/components/messages/fr')).fr,
}
const arabic: Language = {
  direction: 'rtl',
  words: { account: 'حسابك', order: 'شكرًا لطلبك' },
  loadMessages: async () => (await import('@tillkit/components/messages/ar')).ar,
}
const languages = new Map(Object.entries({ en: english, fr: french, ar: arabic }))

/** The language of a page, `<html lang>`. */
export const languageOf = (code: string): Language => languages.get(code) ?? english

/** The first language in an `Accept-Language` header that the shop speaks. Browsers write the dearest one first. */
export function preferredLanguage(header: string | null): string {
  const wanted = (header ?? '').split(',').map((range) => range.trim().slice(0, 2).toLowerCase())
  return wanted.find((code) => languages.has(code)) ?? 'en'
}
