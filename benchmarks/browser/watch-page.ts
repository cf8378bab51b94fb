import type { Page } from 'playwright'

declare global {
  interface Window {
    /** What the benchmark has seen of the page so far. */
    watched: {
      /** When what is waited for stood there to be used, in ms since the visit began. */
      usableAt: number
      /** How long scripts held everything else up by then. */
      blocked: number
      /** How often React has committed. */
      commits: number
    }
  }
}

/** Watches a page from its first moment on: when an element is there and can be used, what blocks, what React commits. */
export async function watchPage(page: Page, selector: string): Promise<void> {
  await page.addInitScript((selector) => {
    const watched = { usableAt: 0, blocked: 0, commits: 0 }
    window.watched = watched
    // React reports its commits to developer tools in production too.
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        renderers: new Map(),
        inject: () => 1,
        onCommitFiberRoot: () => (watched.commits += 1),
        onCommitFiberUnmount() {},
        onPostCommitFiberRoot() {},
        checkDCE() {},
      },
    })
    // What takes longer than 50 ms holds up a tap.
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        if (watched.usableAt === 0 || startTime < watched.usableAt) watched.blocked += duration - 50
    }).observe({ type: 'longtask', buffered: true })
    const look = () => {
      const element = document.querySelector(selector)
      if (!element?.checkVisibility() || element.matches(':disabled')) requestAnimationFrame(look)
      // Once it is painted too: a long list takes longer for that than for its scripts.
      else requestAnimationFrame(() => setTimeout(() => (watched.usableAt = performance.now())))
    }
    look()
  }, selector)
}
