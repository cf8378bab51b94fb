import { useSyncExternalStore } from 'react'

/** Whether the device believes to have a network. On a server: yes. */
export const useOnline = (): boolean => useSyncExternalStore(watch, isOnline, () => true)

const isOnline = () => navigator.onLine

function watch(notify: () => void): () => void {
  window.addEventListener('online', notify)
  window.addEventListener('offline', notify)
  return () => {
    window.removeEventListener('online', notify)
    window.removeEventListener('offline', notify)
  }
}
