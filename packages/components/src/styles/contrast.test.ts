import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const themes = ['tokens', 'themes/midnight', 'themes/market'] as const
const schemes = ['light', 'dark'] as const

const sheetOf = (theme: (typeof themes)[number]) => readFileSync(new URL(`./${theme}.css`, import.meta.url), 'utf8')

/** A theme's colours by role. */
function colors(theme: (typeof themes)[number], scheme: (typeof schemes)[number]) {
  const sheet = sheetOf(theme)
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

/** The ground of a badge: a little of the accent over the card. */
function tinted(color: string, ground: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [over = 0, under = 0] = [color, ground].map((each) => Number.parseInt(each.slice(at, at + 2), 16))
    return Math.round(0.12 * over + 0.88 * under)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
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

const everyTheme = themes.flatMap((theme) => schemes.map((scheme) => [theme, scheme] as const))

describe.each(everyTheme)('%s, %s', (theme, scheme) => {
  const found = colors(theme, scheme)
  test('has a colour for every role', () => {
    expect([...found.keys()].toSorted()).toEqual([...colors('tokens', scheme).keys()].toSorted())
  })
  test.each([...texts, ...others])('%s on %s has at least %d', (front, back, least) => {
    expect(contrast(found.get(front) ?? '', found.get(back) ?? '')).toBeGreaterThanOrEqual(least)
  })
  test('a badge can be read', () => {
    const [accent = '', raised = ''] = [found.get('accent'), found.get('raised')]
    expect(contrast(accent, tinted(accent, raised))).toBeGreaterThanOrEqual(4.5)
  })
})

test.each(themes)('%s is light in a browser that has no light-dark()', (theme) => {
  const found = sheetOf(theme).matchAll(/--till-color-([a-z-]+): (#[0-9a-f]{6});/g)
  expect(new Map([...found].map(([, role, color]) => [role, color]))).toEqual(colors(theme, 'light'))
})
