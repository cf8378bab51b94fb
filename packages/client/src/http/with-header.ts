/** The same request with one more header. */
export const withHeader = (init: RequestInit, name: string, value: string): RequestInit => {
  const headers = new Headers(init.headers)
  headers.set(name, value)
  return { ...init, headers }
}
