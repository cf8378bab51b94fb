/** The bill token in the page's address, or `null`. */
export const readBillToken = (parameter: string): string | null => new URL(location.href).searchParams.get(parameter)

/** Takes it out of the address and of this entry of the history. What the page's router keeps there stays. */
export function removeBillToken(parameter: string): void {
  const url = new URL(location.href)
  if (!url.searchParams.has(parameter)) return
  url.searchParams.delete(parameter)
  history.replaceState(history.state, '', url)
}
