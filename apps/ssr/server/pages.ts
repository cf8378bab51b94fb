import { readFile } from 'node:fs/promises'
import type { Connection, Gateway } from '@tillkit/gateway'
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite'
import { preferredLanguage } from '../src/languages.ts'
import { readPage } from '../src/page.ts'
import { inProcessFetch } from './in-process-fetch.ts'

const template = new URL('../index.html', import.meta.url)

/** Makes the answer to a browser's request for a page. */
export function createPages(gateway: Pick<Gateway, 'fetch'>, vite: ViteDevServer) {
  const { ssr } = vite.environments
  if (!isRunnableDevEnvironment(ssr)) throw new Error('This Vite cannot run modules on the server.')
  const { runner } = ssr

  return async (request: Request, connection: Connection): Promise<Response> => {
    const url = new URL(request.url)
    const page = readPage(url)
    if (!page) return Response.redirect(new URL('/account', url), 302)
    const { renderPage } = await runner.import<typeof import('../src/render-page.tsx')>('/src/render-page.tsx')
    const language = preferredLanguage(request.headers.get('Accept-Language'))
    const { fetch, setCookies } = inProcessFetch(gateway, request, connection)
    const { html, state, direction } = await renderPage(page, language, fetch)
    // The path alone: a receipt's link has a secret in its query.
    const shell = await vite.transformIndexHtml(url.pathname, await readFile(template, 'utf8'))
    // Functions, because `$&` in a shopper's words would mean something.
    const document = shell
      .replace('<html>', () => `<html lang="${language}" dir="${direction}">`)
      .replace('<!--page-->', () => html)
      .replace('application/json">', () => `application/json">${state}`)
    const headers = new Headers({
      'Content-Type': 'text/html; charset=utf-8',
      // It is one shopper's page.
      'Cache-Control': 'private, no-store',
      // What the page loads must not tell the address that it was opened with.
      'Referrer-Policy': 'no-referrer',
    })
    for (const line of setCookies) headers.append('Set-Cookie', line)
    return new Response(document, { headers })
  }
}
