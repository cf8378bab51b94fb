const shapes: Readonly<Record<string, RegExp>> = {
  // Also an amount, a masked number or an order's number: an event holds counts below a thousand.
  phone: /\d{4,}/,
  'e-mail': /\S@\S/,
  // What the APIs put before an id or a token, a JWT, and whatever random text is as long as one.
  token: /\b[a-z]{2,8}_[A-Za-z0-9]|\beyJ|[A-Za-z0-9_-]{32,}/,
  // The kit's own words begin small, and an operation's method is written in capitals alone.
  name: /\p{Lu}\p{Ll}/u,
}

/** Which shapes of a person an event has in it, in keys as well as values: none may be there. */
export function personalShapesIn(event: unknown): string[] {
  const text = JSON.stringify(event)
  return Object.entries(shapes).flatMap(([shape, pattern]) => (pattern.test(text) ? [shape] : []))
}
