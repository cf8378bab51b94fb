// A class that no component gives out is dead weight on every shop's page.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEndings, readParts } from '../../../../.storybook/pages/read-parts.ts'

const source = join(import.meta.dirname, '..')
const read = (pattern: string) =>
  globSync(pattern, { cwd: source }).map((file) => readFileSync(join(source, file), 'utf8'))

const components = read('**/!(*.test|*.stories).tsx')
const endings = readEndings(components)
const givenOut = new Set(
  components.flatMap((component) => readParts(component, endings)).map(({ className }) => className),
)

const rules = read('**/*.css')
  .join('\n')
  .replaceAll(/\/\*.*?\*\//gs, '')
const styled = new Set(Array.from(rules.matchAll(/\.(till-[a-z0-9-]+)/g), ([, className = '']) => className))

test('every class of the sheets is given out by a component', () => {
  expect([...styled].filter((className) => !givenOut.has(className))).toEqual([])
})

test('the sheets and the components were found', () => {
  expect(styled.size).toBeGreaterThan(150)
  expect(givenOut).toContain('till-address-card-actions')
})
