import { MessagesProvider, type Messages } from '@tillkit/components'
import { en } from '@tillkit/components/messages/en'
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { store, stored } from './stored.ts'

const languages = {
  en: { name: 'English', load: async () => en },
  fr: { name: 'Français', load: async () => (await import('@tillkit/components/messages/fr')).fr },
  sw: { name: 'Kiswahili', load: async () => (await import('@tillkit/components/messages/sw')).sw },
  pt: { name: 'Português', load: async () => (await import('@tillkit/components/messages/pt')).pt },
  ar: { name: 'العربية', load: async () => (await import('@tillkit/components/messages/ar')).ar },
  ak: { name: 'Twi', load: async () => (await import('@tillkit/components/messages/ak')).ak },
  ha: { name: 'Hausa', load: async () => (await import('@tillkit/components/messages/ha')).ha },
} satisfies Record<string, { name: string; load: () => Promise<Messages> }>

const themes = { shop: 'The shop’s', midnight: 'Midnight', market: 'Market' }

const settingsOf = () => ({
  language: stored('language') ?? 'en',
  theme: stored('theme') ?? 'shop',
})
const SettingsContext = createContext({ ...settingsOf(), change: (_name: 'language' | 'theme', _value: string) => {} })

/** The language and the theme that a visitor chose, for everything below. */
export function Settings({ children }: { children: ReactNode }) {
  const [settings, setSettings] = useState(settingsOf)
  const [messages, setMessages] = useState<Messages>(en)

  useEffect(() => {
    const known = Object.entries(languages).find(([code]) => code === settings.language)
    let wanted = true
    void known?.[1].load().then((loaded) => wanted && setMessages(loaded))
    return () => {
      wanted = false
    }
  }, [settings.language])
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
      <MessagesProvider messages={messages}>{children}</MessagesProvider>
    </SettingsContext>
  )
}

/** The switches. */
export function SettingsBar() {
  const { language, theme, change } = useContext(SettingsContext)
  return (
    <div className="settings">
      <select aria-label="Language" value={language} onChange={(event) => change('language', event.target.value)}>
        {Object.entries(languages).map(([code, { name }]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <select aria-label="Theme" value={theme} onChange={(event) => change('theme', event.target.value)}>
        {Object.entries(themes).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
