import { useSyncExternalStore } from 'react'

/** Whether the device believes to have a network. On a server: yes. */
export const useOnline = (): boolean => useSyncExternalStore(watch, isOnline, () => true)

const isOnline = () => navigator.onLine

const changes = ['online', 'offline'] as const

function watch(notify: () => void): () => void {
  for (const change of changes) window.addEventListener(change, notify)
  return () => {
    for (const change of changes) window.removeEventListener(change, notify)
  }
}
