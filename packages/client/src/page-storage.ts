/**
 * Does something with a storage of this page. Answers `undefined` on a server, and where storage is forbidden or full:
 * nothing of the kit's may depend on it.
 */
export function withStorage<T>(which: 'localStorage' | 'sessionStorage', act: (storage: Storage) => T): T | undefined {
  try {
    return typeof window === 'undefined' ? undefined : act(window[which])
  } catch {
    return undefined
  }
}

/** Forgets what this tab keeps of a shopper through a reload, in whatever layer: all that begins with `tillkit-`. */
export function forgetShopper(): void {
  withStorage('sessionStorage', (storage) => {
    for (const name of Object.keys(storage)) if (name.startsWith('tillkit-')) storage.removeItem(name)
  })
}
