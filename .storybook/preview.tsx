import '@tillkit/components/styles.css'
import '@tillkit/components/themes/market.css'
import '@tillkit/components/themes/midnight.css'
import './preview.css'
import addonA11y from '@storybook/addon-a11y'
import addonDocs from '@storybook/addon-docs'
import { definePreview } from '@storybook/react-vite'
import { useEffect } from 'react'
import { ak } from '../packages/components/src/messages/ak.ts'
import { ar } from '../packages/components/src/messages/ar.ts'
import { en } from '../packages/components/src/messages/en.ts'
import { fr } from '../packages/components/src/messages/fr.ts'
import { ha } from '../packages/components/src/messages/ha.ts'
import { MessagesProvider } from '../packages/components/src/messages/messages.tsx'
import { pseudo } from '../packages/components/src/messages/pseudo.ts'
import { pt } from '../packages/components/src/messages/pt.ts'
import { sw } from '../packages/components/src/messages/sw.ts'
import { setNetwork } from './network.ts'
import { closeSandbox, loadSandbox, WithSandbox } from './with-sandbox.tsx'

const languages = { en, fr, sw, pt, ar, ak, ha, pseudo }
const isLanguage = (name: unknown): name is keyof typeof languages => typeof name === 'string' && name in languages

export default definePreview({
  addons: [addonA11y(), addonDocs()],
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    // Each story in a frame of its own: they differ in scheme, network and sandbox.
    docs: { story: { inline: false, height: '480px' } },
  },
  initialGlobals: {
    scheme: import.meta.env['STORYBOOK_SCHEME'] ?? 'light',
    locale: import.meta.env['STORYBOOK_LOCALE'] ?? 'en',
    direction: import.meta.env['STORYBOOK_DIRECTION'] ?? 'ltr',
    theme: import.meta.env['STORYBOOK_THEME'] ?? 'default',
    density: 'comfortable',
    network: 'online',
  },
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', ['default', 'midnight', 'market']),
    density: toolbar('Density', 'component', ['comfortable', 'compact']),
    scheme: toolbar('Scheme', 'contrast', ['light', 'dark', 'light dark']),
    locale: toolbar('Language', 'globe', Object.keys(languages)),
    direction: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
    network: toolbar('Network', 'lightning', ['online', 'slow', 'offline']),
  },
  loaders: [loadSandbox],
  beforeEach: ({ loaded }) => {
    setNetwork('online')
    return () => {
      setNetwork('online')
      closeSandbox({ loaded })
    }
  },
  decorators: [
    function Surroundings(Story, { globals, loaded }) {
      const { theme, density, scheme, locale, direction, network } = globals
      useEffect(() => {
        const { documentElement: page } = document
        page.style.colorScheme = scheme
        page.lang = isLanguage(locale) ? languages[locale].locale : locale
        // A language brings its own direction; the toolbar can turn it around.
        page.dir = locale === 'ar' ? 'rtl' : direction
        page.dataset['tillTheme'] = theme
        page.dataset['tillDensity'] = density
        setNetwork(network)
      }, [theme, density, scheme, locale, direction, network])
      return (
        <MessagesProvider messages={isLanguage(locale) ? languages[locale] : en}>
          <WithSandbox shopper={loaded['shopper']}>
            <Story />
          </WithSandbox>
        </MessagesProvider>
      )
    },
  ],
})

type Icon = 'paintbrush' | 'component' | 'contrast' | 'globe' | 'transfer' | 'lightning'

function toolbar(title: string, icon: Icon, items: string[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } }
}
