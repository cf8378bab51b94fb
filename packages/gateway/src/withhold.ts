/** Secrets that no answer to a browser carries, whatever the endpoint. Both names can hold the refresh token (C4). */
const secretNames = ['session_token', 'refresh_token']

function holdsAny(json: unknown, names: ReadonlySet<string>): boolean {
  // A list of what is still to be looked into: recursion could be nested too deep for the stack.
  const open = [json]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value)) {
      if (names.has(name)) return true
      open.push(inner)
    }
  }
  return false
}

/**
 * An answer's text without the secret fields, wherever they stand. Text that holds none stays as it came: written
 * again it would lose digits of long numbers.
 */
export function withhold(text: string, json: unknown, alsoWithheld: readonly string[]): string {
  const names = new Set([...secretNames, ...alsoWithheld])
  if (!holdsAny(json, names)) return text
  return JSON.stringify(json, (name, value: unknown) => (names.has(name) ? undefined : value))
}
