/** What this browser keeps for the shop, or `null`: also where it keeps nothing, as with cookies switched off. */
export function stored(name: string): string | null {
  try {
    return localStorage.getItem(`shop-${name}`)
  } catch {
    return null
  }
}

/** Keeps it, where that is allowed. */
export function store(name: string, value: string): void {
  try {
    localStorage.setItem(`shop-${name}`, value)
  } catch {
    // It lasts as long as the page.
  }
}
