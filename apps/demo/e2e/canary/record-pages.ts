import type { BrowserContext } from '@playwright/test'
import { keepRecord } from './records.ts'

/** Keeps what the pages of a browser print, and what they fail with. */
export function recordPages(context: BrowserContext): void {
  const keep = (text: string) => keepRecord({ kind: 'line', by: 'page', text })
  context.on('console', (message) => keep(`${message.text()} ${message.location().url}`))
  context.on('weberror', (error) => keep(String(error.error().stack ?? error.error())))
}
