const name = 'till-sign-out-pending'

/**
 * Remembers that a sign-out has not reached the server yet: the sealed cookie is out of a script's reach, so only the
 * server can take it away. The note says nothing about anybody and goes as soon as the server has heard.
 */
export const pendingSignOut = {
  note: () => withStorage((storage) => storage.setItem(name, '1')),
  clear: () => withStorage((storage) => storage.removeItem(name)),
  exists: () => withStorage((storage) => storage.getItem(name) !== null) ?? false,
}

function withStorage<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return typeof window === 'undefined' ? undefined : act(window.localStorage)
  } catch {
    // Storage may be forbidden or full. The sealed cookie then ends at the next sign-in, or by its own age.
    return undefined
  }
}
