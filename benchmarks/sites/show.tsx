import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Shows something on the page, without StrictMode: it would render twice. */
export function show(content: ReactNode): void {
  const element = document.getElementById('page')
  if (!element) throw new Error('The page has no element with the id "page".')
  createRoot(element).render(content)
}
