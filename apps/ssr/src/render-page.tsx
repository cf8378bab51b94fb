import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App, begin } from './app.tsx'
import { languageOf } from './languages.ts'
import type { Page } from './page.ts'
import { readPageData } from './read-page-data.ts'

/** What the server puts into the template. */
export interface RenderedPage {
  readonly html: string
  /** JSON that may stand in a `<script>`. */
  readonly state: string
  readonly direction: 'ltr' | 'rtl'
}

/**
 * Renders a page for the shopper whose cookies `fetch` sends. It is rendered from the very text that the browser begins
 * with, so that the two cannot differ.
 */
export async function renderPage(page: Page, language: string, fetch: typeof globalThis.fetch): Promise<RenderedPage> {
  const { direction, words, loadMessages } = languageOf(language)
  const state = JSON.stringify(await readPageData(page, fetch))
  const messages = await loadMessages()
  const html = renderToString(
    <StrictMode>
      <App page={page} {...begin(JSON.parse(state))} messages={messages} words={words} />
    </StrictMode>,
  )
  // A name with `</script>` in it must not end the script.
  return { html, state: state.replaceAll('<', String.raw`\u003c`), direction }
}
