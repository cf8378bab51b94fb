// Each in this order: a later browser's `User-Agent` names an earlier one as well, and so does a system's.
const browsers = [
  'EdgA',
  'EdgiOS',
  'Edg',
  'OPR',
  'OPiOS',
  'SamsungBrowser',
  'FxiOS',
  'Firefox',
  'CriOS',
  'Chrome',
  'Safari',
]
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Macintosh', 'CrOS', 'Linux']

const longest = 1_024

/**
 * What a `User-Agent` says of browser and system, and none of the rest: no version, no model, nothing that was not
 * written here. It is enough for "where you're signed in", and the same for millions (A6).
 */
export function deviceName(userAgent: string | null): string | undefined {
  const text = userAgent?.slice(0, longest) ?? ''
  const browser = browsers.find((name) => text.includes(`${name}/`))
  const system = systems.find((name) => text.includes(name))
  if (!browser && !system) return undefined
  // In the shape of the real ones, since those are what the API reads.
  return ['Mozilla/5.0', system && `(${system})`, browser && `${browser}/0`].filter(Boolean).join(' ')
}
