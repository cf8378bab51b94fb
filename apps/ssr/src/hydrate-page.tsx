import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App, begin } from './app.tsx'
import { languageOf } from './languages.ts'
import { readPage } from './page.ts'

// At once: the kit takes the bill token out of the address as soon as it renders.
const page = readPage(new URL(location.href))
const root = document.getElementById('root')
const state = document.getElementById('state')?.textContent
if (!page || !root || !state) throw new Error('Only pages that the server rendered can be hydrated.')

const { words, loadMessages } = languageOf(document.documentElement.lang)
const messages = await loadMessages()
hydrateRoot(
  root,
  <StrictMode>
    <App page={page} {...begin(JSON.parse(state))} messages={messages} words={words} />
  </StrictMode>,
)
