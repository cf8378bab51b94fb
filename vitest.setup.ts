import { afterEach } from 'vitest'

// Tests of components name their environment themselves; the others never load a DOM.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup, configure } = await import('@testing-library/react')
  // A machine with other work is not a failure.
  configure({ asyncUtilTimeout: 5_000 })
  afterEach(cleanup)
}
