import '@tillkit/components/styles.css'
import '@tillkit/components/themes/market.css'
import '@tillkit/components/themes/midnight.css'
import './preview.css'
import addonA11y from '@storybook/addon-a11y'
import addonDocs from '@storybook/addon-docs'
import { definePreview } from '@storybook/react-vite'
import { useLayoutEffect } from 'react'
import { configure } from 'storybook/test'
import { listScenarios } from '../packages/sandbox/src/scenarios.ts'
import { examineEvents } from './examine-events.ts'
import { setNetwork } from './network.ts'
import { changeSurroundings, languages, plainSurroundings, WithSurroundings } from './surroundings.tsx'
import { closeSandbox, loadSandbox, WithSandbox } from './with-sandbox.tsx'

// How long a play waits for the screen: a busy machine is no failure.
configure({ asyncUtilTimeout: 10_000 })

export default definePreview({
  addons: [addonA11y(), addonDocs()],
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    // Each story in a frame of its own: they differ in scheme, network and sandbox.
    docs: { story: { inline: false, height: '480px' } },
  },
  initialGlobals: { ...plainSurroundings, network: 'online', scenario: 'none' },
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', ['default', 'midnight', 'market']),
    density: toolbar('Density', 'component', ['comfortable', 'compact']),
    scheme: toolbar('Scheme', 'contrast', ['light', 'dark', 'light dark']),
    locale: toolbar('Language', 'globe', Object.keys(languages)),
    direction: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
    // What it sets up, such as a phone number, is what the sandbox's documentation says of it.
    scenario: toolbar('Scenario', 'beaker', ['none', ...listScenarios().map(({ name }) => name)]),
    network: toolbar('Network', 'lightning', ['online', 'slow', 'offline', 'failing']),
  },
  loaders: [loadSandbox],
  beforeEach: ({ loaded }) => {
    setNetwork('online')
    return () => {
      setNetwork('online')
      closeSandbox({ loaded })
    }
  },
  afterEach: examineEvents,
  decorators: [
    function Surroundings(Story, { globals, loaded }) {
      const { theme, density, scheme, locale, direction, network } = globals
      // Before the story's own effects and its play: these may go offline.
      useLayoutEffect(() => {
        changeSurroundings({ theme, density, scheme, locale, direction })
        setNetwork(network)
      }, [theme, density, scheme, locale, direction, network])
      return (
        <WithSurroundings>
          <WithSandbox shopper={loaded['shopper']}>
            <Story />
          </WithSandbox>
        </WithSurroundings>
      )
    },
  ],
})

type Icon = 'paintbrush' | 'component' | 'contrast' | 'globe' | 'transfer' | 'lightning' | 'beaker'

function toolbar(title: string, icon: Icon, items: string[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } }
}
