import { withStorage } from '../page-storage.ts'

const name = 'till-sign-out-pending'

/**
 * Remembers that a sign-out has not reached the server yet: the sealed cookie is out of a script's reach, so only the
 * server can take it away. The note says nothing about anybody and goes as soon as the server has heard. Where there is
 * no storage, the sealed cookie ends at the next sign-in, or by its own age.
 */
export const pendingSignOut = {
  note: () => withStorage('localStorage', (storage) => storage.setItem(name, '1')),
  clear: () => withStorage('localStorage', (storage) => storage.removeItem(name)),
  exists: () => withStorage('localStorage', (storage) => storage.getItem(name) !== null) ?? false,
}
