import { MessagesProvider } from '@tillkit/components'
import { en } from '@tillkit/components/messages/en'
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { store, stored } from './stored.ts'

const names = { en: 'English', fr: 'Français', sw: 'Kiswahili', pt: 'Português', ar: 'العربية', ak: 'Twi', ha: 'Hausa' }
const languages = {
  fr: async () => (await import('@tillkit/components/messages/fr')).fr,
  sw: async () => (await import('@tillkit/components/messages/sw')).sw,
  pt: async () => (await import('@tillkit/components/messages/pt')).pt,
  ar: async () => (await import('@tillkit/components/messages/ar')).ar,
  ak: async () => (await import('@tillkit/components/messages/ak')).ak,
  ha: async () => (await import('@tillkit/components/messages/ha')).ha,
}
const themes = { shop: 'The shop’s', midnight: 'Midnight', market: 'Market' }

const settingsOf = () => ({ language: stored('language') ?? 'en', theme: stored('theme') ?? 'shop' })
const SettingsContext = createContext({ ...settingsOf(), change: (_name: 'language' | 'theme', _value: string) => {} })

/** The language and the theme that a visitor chose, for everything below. */
export function Settings({ children }: { children: ReactNode }) {
  const [settings, setSettings] = useState(settingsOf)

  useEffect(() => {
    document.documentElement.lang = settings.language
    document.documentElement.dir = settings.language === 'ar' ? 'rtl' : 'ltr'
    document.documentElement.dataset['tillTheme'] = settings.theme
  }, [settings])

  function change(name: 'language' | 'theme', value: string) {
    store(name, value)
    setSettings((before) => ({ ...before, [name]: value }))
  }
  return (
    <SettingsContext value={{ ...settings, change }}>
      <Words>{children}</Words>
    </SettingsContext>
  )
}

function Words({ children }: { children: ReactNode }) {
  return <MessagesProvider messages={useWords(languages, en)}>{children}</MessagesProvider>
}

/** Words in the language that the visitor chose; English until they are here, and where they cannot be fetched. */
export function useWords<Loaded>(loads: Readonly<Record<string, () => Promise<Loaded>>>, english: Loaded): Loaded {
  const { language } = useContext(SettingsContext)
  const [words, setWords] = useState(english)
  useEffect(() => {
    let wanted = true
    const show = (loaded: Loaded) => void (wanted && setWords(loaded))
    const load = loads[language] ?? (async () => english)
    load().then(show, () => show(english))
    return () => void (wanted = false)
  }, [language, loads, english])
  return words
}

/** The switches. */
export function SettingsBar() {
  const { language, theme, change } = useContext(SettingsContext)
  return (
    <div className="settings">
      <select aria-label="Language" value={language} onChange={(event) => change('language', event.target.value)}>
        {optionsOf(names)}
      </select>
      <select aria-label="Theme" value={theme} onChange={(event) => change('theme', event.target.value)}>
        {optionsOf(themes)}
      </select>
    </div>
  )
}

const optionsOf = (choices: Readonly<Record<string, string>>) =>
  Object.entries(choices).map(([choice, name]) => (
    <option key={choice} value={choice}>
      {name}
    </option>
  ))
