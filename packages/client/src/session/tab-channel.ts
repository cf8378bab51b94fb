/** Tells the other tabs that the session began, ended or changed hands. */
export interface TabChannel {
  announce(): void
  /** Calls back when another tab `announced`, and when this one comes back into view and may have missed it. */
  listen(listener: (announced: boolean) => void): () => void
}

/**
 * Over `BroadcastChannel` where it works. It is an optimisation: a tab that hears nothing looks for itself when it is
 * shown again, also after the browser's back button brought it back from the dead.
 */
export function createTabChannel(name: string): TabChannel {
  const open = () => {
    try {
      return new BroadcastChannel(name)
    } catch {
      return null
    }
  }
  let ears: BroadcastChannel | null = null
  return {
    announce() {
      // Through the one that listens, which does not hear itself: another one of this page would be heard.
      const channel = ears ?? open()
      try {
        channel?.postMessage(null)
      } catch {
        // The other tabs look for themselves.
      }
      if (channel !== ears) channel?.close()
    },
    listen(listener) {
      if (typeof window === 'undefined') return () => undefined
      const channel = open()
      ears = channel
      // A Node process must not be kept alive by it.
      if (channel && 'unref' in channel && typeof channel.unref === 'function') channel.unref()
      const onVisible = () => {
        if (document.visibilityState === 'visible') listener(false)
      }
      channel?.addEventListener('message', () => listener(true))
      document.addEventListener('visibilitychange', onVisible)
      window.addEventListener('pageshow', onVisible)
      return () => {
        if (ears === channel) ears = null
        channel?.close()
        document.removeEventListener('visibilitychange', onVisible)
        window.removeEventListener('pageshow', onVisible)
      }
    },
  }
}
