/**
 * A function of the merchant's that is told something. It cannot break a request: what it throws goes to `otherwise`,
 * also where it is async: Node ends where nobody handles a rejection.
 */
export function listener<Told>(
  tell: ((told: Told) => unknown) | undefined,
  otherwise: (error: unknown) => void = () => {},
): (told: Told) => void {
  if (!tell) return () => {}
  return (told) => void (async () => tell(told))().catch(otherwise)
}
