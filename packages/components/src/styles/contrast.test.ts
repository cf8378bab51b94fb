import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const schemes = ['light', 'dark'] as const

/** The colours of the default theme by role. */
function colors(scheme: (typeof schemes)[number]) {
  const found = sheet.matchAll(/--till-color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)
  return new Map([...found].map(([, role = '', light = '', dark = '']) => [role, scheme === 'light' ? light : dark]))
}

/** Relative luminance, as WCAG reckons it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const texts = ['text', 'muted', 'accent', 'positive', 'caution', 'danger'].flatMap((role) => [
  [role, 'surface', 4.5] as const,
  [role, 'raised', 4.5] as const,
])
const others = [
  ['on-accent', 'accent', 4.5],
  ['on-danger', 'danger', 4.5],
  ['border', 'surface', 3],
  ['border', 'raised', 3],
] as const

describe.each(schemes)('the default theme, %s', (scheme) => {
  const theme = colors(scheme)
  test.each([...texts, ...others])('%s on %s has at least %d', (front, back, least) => {
    expect(contrast(theme.get(front) ?? '', theme.get(back) ?? '')).toBeGreaterThanOrEqual(least)
  })
})
