import { afterEach } from 'vitest'

// Tests of components name their environment themselves; the others never load a DOM.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}
