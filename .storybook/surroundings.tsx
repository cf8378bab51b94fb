import { useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { ak } from '../packages/components/src/messages/ak.ts'
import { ar } from '../packages/components/src/messages/ar.ts'
import { en } from '../packages/components/src/messages/en.ts'
import { fr } from '../packages/components/src/messages/fr.ts'
import { ha } from '../packages/components/src/messages/ha.ts'
import { MessagesProvider } from '../packages/components/src/messages/messages.tsx'
import { pseudo } from '../packages/components/src/messages/pseudo.ts'
import { pt } from '../packages/components/src/messages/pt.ts'
import { sw } from '../packages/components/src/messages/sw.ts'

export const languages = { en, fr, sw, pt, ar, ak, ha, pseudo }

/** The page around a story, as far as the toolbar can change it. */
export interface Surroundings {
  readonly theme: string
  readonly density: string
  readonly scheme: string
  readonly locale: string
  readonly direction: string
}

/** Where a story begins. */
export const plainSurroundings: Surroundings = {
  theme: 'default',
  density: 'comfortable',
  scheme: 'light',
  locale: 'en',
  direction: 'ltr',
}

let current = plainSurroundings
const listeners = new Set<() => void>()

/** Changes the page under a story that is already there: what was typed or opened in it stays. */
export function changeSurroundings(next: Partial<Surroundings>): void {
  current = { ...current, ...next }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const isLanguage = (name: string): name is keyof typeof languages => name in languages

/** The surroundings of now. */
export const useSurroundings = () => useSyncExternalStore(subscribe, () => current)

/** Puts the surroundings on the page, and their language above the story. */
export function WithSurroundings({ children }: { children: ReactNode }) {
  const { theme, density, scheme, locale, direction } = useSurroundings()
  const messages = isLanguage(locale) ? languages[locale] : en
  useEffect(() => {
    const { documentElement: page } = document
    page.style.colorScheme = scheme
    page.lang = messages.locale
    // A language brings its own direction; the toolbar can turn it around.
    page.dir = locale === 'ar' ? 'rtl' : direction
    page.dataset['tillTheme'] = theme
    page.dataset['tillDensity'] = density
  }, [theme, density, scheme, locale, direction, messages])
  return <MessagesProvider messages={messages}>{children}</MessagesProvider>
}
