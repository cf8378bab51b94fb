/** What lasts: for this browser, or as long as a tab. */
type Storage = 'localStorage' | 'sessionStorage'

/** What this browser keeps for the shop, or `null`: also where it keeps nothing, as with cookies switched off. */
export function stored(name: string, storage: Storage = 'localStorage'): string | null {
  try {
    return window[storage].getItem(`shop-${name}`)
  } catch {
    return null
  }
}

/** Keeps it, where that is allowed; `null`: keeps it no longer. */
export function store(name: string, value: string | null, storage: Storage = 'localStorage'): void {
  try {
    if (value === null) window[storage].removeItem(`shop-${name}`)
    else window[storage].setItem(`shop-${name}`, value)
  } catch {
    // It lasts as long as the page.
  }
}
