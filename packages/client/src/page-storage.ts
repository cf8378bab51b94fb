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
