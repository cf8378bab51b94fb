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
    Promise.resolve(loads[language]?.() ?? english).then(show, () => show(english))
    return () => void (wanted = false)
  }, [language, loads, english])
  return words
}

/** The switches. */
export function SettingsBar() {
  const { change, ...settings } = useContext(SettingsContext)
  const choice = (name: 'language' | 'theme', label: string, choices: Readonly<Record<string, string>>) => (
    <select aria-label={label} value={settings[name]} onChange={(event) => change(name, event.target.value)}>
      {Object.entries(choices).map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  )
  return (
    <div className="settings">
      {choice('language', 'Language', names)}
      {choice('theme', 'Theme', themes)}
    </div>
  )
}
